import { testOpened } from '../opened-pages.ts';
import { pages } from '../site.ts';

for (const path of pages) testOpened(path);
