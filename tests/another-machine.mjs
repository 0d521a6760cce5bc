// Loaded before a build, with --import: another day and hour, and folders that list their files the other way round.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const RealDate = Date;
const away = -(200 * 24 + 5.5) * 3_600_000;
globalThis.Date = class extends RealDate {
  constructor(...words) {
    super(...(words.length === 0 ? [RealDate.now() + away] : words));
  }
  static now() {
    return RealDate.now() + away;
  }
};

const { readdirSync, readdir } = fs;
const { readdir: readdirLater } = fs.promises;
fs.readdirSync = (...words) => readdirSync(...words).reverse();
fs.promises.readdir = async (...words) => (await readdirLater(...words)).reverse();
fs.readdir = (...words) => {
  const done = words.pop();
  readdir(...words, (error, files) => done(error, files?.reverse()));
};
syncBuiltinESMExports();
