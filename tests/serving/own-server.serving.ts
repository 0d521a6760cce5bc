import { networkInterfaces } from 'node:os';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { onOwnServer } from './servers.ts';

const elsewhere = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;

const isAnswered = (host: string, port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect({ host, port, timeout: 2000 });
    const end = (answer: boolean) => () => {
      socket.destroy();
      done(answer);
    };
    socket.on('connect', end(true)).on('error', end(false)).on('timeout', end(false));
  });

test.skipIf(!elsewhere)('npm run serve listens to this machine only, unless it is told a host', async () => {
  const own = await onOwnServer();
  const port = Number(new URL(own.origin).port);
  const toAll = await isAnswered(elsewhere ?? '', port);
  await own.stop();
  expect(toAll).toBe(false);

  const open = await onOwnServer('--host', '0.0.0.0');
  const told = await isAnswered(elsewhere ?? '', port);
  await open.stop();
  expect(told).toBe(true);
});
