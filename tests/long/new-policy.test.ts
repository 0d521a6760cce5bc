import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, expect, test } from 'vitest';
import { brokenLinks } from '../broken-links.ts';
import { buildCopy, copyOfProject } from '../copy-of-project.ts';

const folder = copyOfProject();
cpSync('examples/start', join(folder, 'examples/start'), { recursive: true });
cpSync('.prettierrc.json', join(folder, '.prettierrc.json'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each([['de'], ['fr', 'en']])(
  'a new policy in %s %s builds at once, with its own name on every page, and without dead links and empty lists',
  (...languages) => {
    const place = `examples/${languages.join('-')}`;
    const words = ['scripts/new-policy.ts', place, ...languages];
    const { status, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    const built = buildCopy(folder, { CONTENT: `${place}/content`, SITE_FOLDER: `${place}/dist` });
    expect(built.status, built.output).toBe(0);
    const file = (path: string): string => join(folder, place, 'dist', path);
    for (const language of languages) {
      expect(readFileSync(file(`${language}/policy/index.html`), 'utf8')).toContain('My Company');
      expect(existsSync(file(`${language}/wizard/write-to-us/index.html`))).toBe(true);
      expect(readFileSync(file(`${language}/retention/index.html`), 'utf8')).toContain('data-at="P1Y"');
    }
    expect(existsSync(file('nl'))).toBe(languages.includes('nl'));
    // It has no office, no authority, no general rules and no rights: what leads to them is not there either.
    const documents = globSync('**/*.html', { cwd: file('') }).map(
      (path) => [`/${path.replace(/index\.html$/, '')}`, parse(readFileSync(file(path), 'utf8'))] as const,
    );
    expect(brokenLinks(documents, file(''))).toEqual([]);
    const emptyLists = documents.flatMap(([path, page]) =>
      page.querySelectorAll('ul, ol').flatMap((list) => (list.querySelector('li') ? [] : `${path} ${list.outerHTML}`)),
    );
    expect(emptyLists).toEqual([]);
  },
);
