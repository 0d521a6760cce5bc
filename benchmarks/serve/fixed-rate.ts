import { connect, type Socket } from 'node:net';

/** Latencies in ms, each from the moment its request was due, not from when it got its turn; and how many failed. */
export interface FixedRate {
  readonly latencies: readonly number[];
  readonly failed: number;
}

const sockets = 32;

/** Asks at a fixed rate per second for so many seconds, whether or not answers keep up. */
export async function askAtFixedRate(url: URL, rate: number, seconds: number): Promise<FixedRate> {
  const request = `GET ${url.pathname} HTTP/1.1\r\nHost: ${url.host}\r\nAccept-Encoding: br\r\n\r\n`;
  const latencies: number[] = [];
  let failed = 0;
  const lanes = await Promise.all(
    Array.from({ length: sockets }, async () => {
      const due: number[] = [];
      const socket = await connected(url);
      readAnswers(socket, (isGood) => {
        latencies.push(performance.now() - (due.shift() ?? 0));
        if (!isGood) failed += 1;
      });
      return { socket, due };
    }),
  );
  const total = rate * seconds;
  const start = performance.now();
  for (let sent = 0; sent < total;) {
    const now = performance.now();
    const until = Math.min(total, Math.floor(((now - start) / 1000) * rate));
    for (; sent < until; sent += 1) {
      const lane = lanes[sent % sockets];
      lane?.due.push(start + (sent / rate) * 1000);
      lane?.socket.write(request);
    }
    await new Promise((next) => setImmediate(next));
  }
  const isAnswered = (): boolean => lanes.every(({ due }) => due.length === 0);
  for (const end = performance.now() + 5000; !isAnswered() && performance.now() < end;) {
    await new Promise((next) => setImmediate(next));
  }
  for (const { socket, due } of lanes) {
    failed += due.length;
    socket.destroy();
  }
  return { latencies, failed };
}

function connected(url: URL): Promise<Socket> {
  return new Promise((done, fail) => {
    const socket = connect(Number(url.port), url.hostname, () => {
      done(socket);
    });
    socket.setNoDelay(true);
    socket.on('error', fail);
  });
}

/** Calls back for each whole answer on a connection, with whether it is a 200. */
function readAnswers(socket: Socket, take: (isGood: boolean) => void): void {
  let rest = Buffer.alloc(0);
  socket.on('data', (part) => {
    rest = rest.length === 0 ? part : Buffer.concat([rest, part]);
    for (;;) {
      const end = rest.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = rest.toString('latin1', 0, end);
      const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
      if (rest.length < end + 4 + length) return;
      rest = rest.subarray(end + 4 + length);
      take(head.startsWith('HTTP/1.1 200'));
    }
  });
}
