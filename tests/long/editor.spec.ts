import { type ChildProcess, spawn } from 'node:child_process';
import { expect, type Page, test } from '@playwright/test';
import { checkEditions } from '../../src/content-reader/check-editions.ts';
import { readContentFolder } from '../../src/content-reader/files.ts';
import { restyled } from '../../src/content-reader/restyled.ts';
import type { SourceFile } from '../../src/domain/content.ts';
import { formatProblem } from '../../src/domain/problem.ts';

// The editor of `npm run edit` in a real browser. The folder that a person would choose is a copy of the content in the browser’s own
// file system: no dialog of the system opens in a test.

const port = Number(process.env['PORT'] ?? 4321) + 7;
const address = `http://localhost:${port}/`;
const content = readContentFolder('content').map(({ path, text }) => ({ path, text }));
let server: ChildProcess;

test.beforeAll(async () => {
  server = spawn(process.execPath, ['scripts/edit.ts', '--port', String(port)], { stdio: 'ignore' });
  await expect
    .poll(
      () =>
        fetch(address).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 30_000 },
    )
    .toBe(true);
});

test.afterAll(() => {
  server.kill();
});

test('a period is changed and a recipient added, and the check is green on what was saved', async ({ page }) => {
  test.setTimeout(180_000);
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && /^https?:/.test(request.url())) foreign.push(request.url());
  });
  await openCopy(page);

  await page.goto(`${address}#/collections/retention/entries/call-recording-bank`);
  await page
    .getByRole('group', { name: /period.*Field/ })
    .getByRole('textbox')
    .fill('P11Y');
  await save(page);

  await page.goto(`${address}#/collections/recipients/new`);
  for (const [language, name] of [
    ['Nederlands', 'een universiteit'],
    ['Français', 'une université'],
    ['English', 'university'],
    ['Deutsch', 'eine Universität'],
  ] as const) {
    await page
      .getByRole('group', { name: new RegExp(`${language}.*Field`) })
      .getByRole('textbox')
      .fill(name);
  }
  await page.getByRole('radio', { name: 'activity' }).click();
  await page
    .getByRole('group', { name: /clause.*Field/ })
    .getByRole('combobox')
    .first()
    .click();
  await page.getByRole('option', { name: 'surveys-purpose', exact: true }).click();
  await save(page);

  const saved = await filesOf(page);
  const changed = saved.filter(({ path, text }) => content.find((one) => one.path === path)?.text !== text);
  expect(changed.map(({ path }) => path)).toEqual([
    'content/facts/recipients/university.yaml',
    'content/facts/retention/call-recording-bank.yaml',
  ]);
  expect(foreign.filter((url) => !blocked.test(url))).toEqual([]);

  // What the editor leaves to people: the words, and the answers that a lawyer expects.
  const whole = saved.map(({ path, text }) => ({ path, text: byHand(path, inOurStyle(path, text)) }));
  expect(checkEditions(whole).problems.map(formatProblem)).toEqual([]);
  const [before, after] = [content, whole].map((files) =>
    lines(files, 'content/facts/retention/call-recording-bank.yaml'),
  );
  expect(after).toEqual(before?.map((line) => line.replace('P10Y', 'P11Y')));
});

/** What the page asks for and its policy refuses: a font and the newest version of the editor. */
const blocked = /^https:\/\/(?:cdn\.jsdelivr\.net|unpkg\.com)\//;

const lines = (files: readonly SourceFile[], path: string): string[] =>
  files.find((file) => file.path === path)?.text.split('\n') ?? [];

function inOurStyle(path: string, text: string): string {
  const before = content.find((file) => file.path === path)?.text;
  return before === undefined || path.endsWith('.mdx') ? text : restyled(before, text, path.endsWith('.json'));
}

function byHand(path: string, text: string): string {
  const name = { nl: 'universiteit', fr: 'université', en: 'university', de: 'Universität' };
  const [, language] = /surveys\/(nl|fr|en|de)\.mdx$/.exec(path) ?? [];
  if (language !== undefined) {
    const word = `<Recipient of="university">${name[language as keyof typeof name]}</Recipient>`;
    return text.replace(/(<Clause id="surveys-purpose"[\s\S]*?)(\n\n<\/Clause>)/, `$1 (${word})$2`);
  }
  if (path.endsWith('activities/satisfaction-survey.yaml')) {
    return text.replace('of: [survey-companies]', 'of: [survey-companies, university]');
  }
  if (path.endsWith('wizard-cases/answer-a-survey.yaml')) {
    return text.replaceAll('recipients: [survey-companies]', 'recipients: [survey-companies, university]');
  }
  if (/search\/(?:retention\/call-recording-bank|clauses\/calls-recording-bank)\.yaml$/.test(path)) {
    return text.replace(/\n +[^\n]*(?:10|tien|dix|ten|zehn) (?:jaar|ans|years|Jahre)[^\n]*/g, '');
  }
  return path === 'content/confirmed.json' ? '{}' : text;
}

/** Puts a copy of the content where the browser keeps files of a site, and opens it as the folder of the project. */
async function openCopy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle('copy'),
    });
  });
  await page.goto(address);
  await page.evaluate(async (files) => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('copy', { create: true });
    // By this the editor knows a project.
    await root.getDirectoryHandle('.git', { create: true });
    for (const { path, text } of files) {
      const names = path.split('/');
      const last = names.pop() ?? '';
      let folder = root;
      for (const name of names) folder = await folder.getDirectoryHandle(name, { create: true });
      const stream = await (await folder.getFileHandle(last, { create: true })).createWritable();
      await stream.write(text);
      await stream.close();
    }
  }, content);
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await expect(page).toHaveURL(/#\/collections\//, { timeout: 60_000 });
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page).not.toHaveURL(/\/(?:new|entries\/.+)$/, { timeout: 20_000 });
}

const filesOf = (page: Page): Promise<SourceFile[]> =>
  page.evaluate(async () => {
    const files: { path: string; text: string }[] = [];
    const walk = async (folder: FileSystemDirectoryHandle, at: string): Promise<void> => {
      for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemHandle]>) {
        if (handle.kind === 'directory') await walk(handle as FileSystemDirectoryHandle, `${at}${name}/`);
        else files.push({ path: at + name, text: await (await (handle as FileSystemFileHandle).getFile()).text() });
      }
    };
    await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle('copy'), '');
    return files.sort((a, b) => (a.path < b.path ? -1 : 1));
  });
