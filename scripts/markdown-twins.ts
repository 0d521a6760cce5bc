// A step of the build after the pages: the twin of each page in Markdown. OUT_DIR names the built site.
import { writeMarkdownTwins } from '../src/integrations/markdown-twins.ts';
import { base } from './base-path.ts';

const site = new URL(base, process.env['SITE_URL'] ?? 'http://localhost:4321').href.replace(/\/$/, '');
writeMarkdownTwins(process.env['OUT_DIR'] ?? 'dist', site);
