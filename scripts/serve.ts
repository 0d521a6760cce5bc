// npm run serve [-- --port 4321 --host 0.0.0.0]: serves the built site as nginx does, to this machine only where no other host is
// told.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { base } from './base-path.ts';
import { putBackFormerSite, siteFolder } from './site-folder.ts';
import { siteServer } from './site-server.ts';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4321' }, host: { type: 'string', default: '127.0.0.1' } },
});
const port = Number(values.port);

putBackFormerSite();
if (!existsSync(join(siteFolder, 'index.html'))) {
  console.error(`There is no built site in ${siteFolder}/. Run "npm run build" first.`);
  process.exit(1);
}

const server = siteServer(siteFolder, base);
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken: stop what listens there, or give another with "npm run serve -- --port 4322".`
      : error.message,
  );
  process.exit(1);
});
server.listen(port, values.host, () => {
  const host = values.host === '127.0.0.1' ? 'localhost' : values.host;
  console.log(`The site is on http://${host}:${port}${base}/ (stop with Ctrl-C).`);
});
