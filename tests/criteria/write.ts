// npm run report:accessibility
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { conformanceReport, readManual, taggedTests } from './report.ts';

const path = 'docs/accessibility/conformance.md';
const options = await resolveConfig(path);
writeFileSync(path, await format(conformanceReport(taggedTests(), readManual()), { ...options, parser: 'markdown' }));
