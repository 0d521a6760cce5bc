// Loaded before a build, with --import: after so many bytes the disk is full. The error is the system's own, of /dev/full.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let room = Number(process.env.ROOM_ON_DISK);
const target = (path, data) => {
  room -= data?.length ?? 0;
  return room < 0 ? '/dev/full' : path;
};

const { writeFileSync } = fs;
const { writeFile } = fs.promises;
fs.writeFileSync = (path, data, ...words) => writeFileSync(target(path, data), data, ...words);
fs.promises.writeFile = (path, data, ...words) => writeFile(target(path, data), data, ...words);
syncBuiltinESMExports();
