// npm run check [-- --affected [--since=<commit>] | --addresses]
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    affected: { type: 'boolean', default: false },
    since: { type: 'string', default: 'HEAD' },
    addresses: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
if (values.affected) await (await import('./affected.ts')).printAffected(values.since);
else if (values.addresses) await (await import('./check-addresses.ts')).printAddresses();
else await import('../src/content-reader/check-content.ts');
