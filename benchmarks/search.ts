// npm run bench:search: how well search answers, how much it weighs and how fast it is, against the built site in dist/.
// Quality: golden queries per language, asked in a real browser, beside Pagefind as it is on the same records. The files of
// benchmarks/search/held-out were written apart and are never tuned on; without them only the golden ones are run.
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { createIndex } from 'pagefind';
import { parse } from 'yaml';
import { z } from 'zod';
import { startChromium } from '../scripts/start-chromium.ts';
import { type Locale, locales } from '../src/domain/locales.ts';
import type { SearchRecord } from '../src/search/analyse/search-record.ts';
import { buildIndex } from '../src/search/build/build-index.ts';
import { type Sent, serve } from './search/serve.ts';

const goldenSchema = z.array(z.strictObject({ query: z.string(), kind: z.string(), best: z.array(z.string()) }));
type Golden = z.infer<typeof goldenSchema>;

interface Quality {
  readonly first: number;
  readonly three: number;
  readonly mrr: number;
  readonly falseAnswers: number;
  readonly unanswerable: number;
}

/** The address of a record → its id in the golden sets: `policy/#secrecy` → `secrecy`, `wizard/child/` → `journey:child`. */
function idOf(url: string): string {
  const [, page = '', id = ''] = /([a-z]+)\/#?([a-z-]+)\/?$/.exec(url) ?? [];
  const prefixes: Readonly<Record<string, string>> = { retention: 'retention:', rights: 'right:', wizard: 'journey:' };
  return `${prefixes[page] ?? ''}${id}`;
}

function judge(golden: Golden, answers: readonly (readonly string[])[]): Quality {
  const answerable = golden.map((one, index) => ({ ...one, got: answers[index] ?? [] }));
  const asked = answerable.filter(({ best }) => best.length > 0);
  const unanswerable = answerable.filter(({ best }) => best.length === 0);
  const ranks = asked.map(({ got, best }) => got.slice(0, 10).findIndex((url) => best.includes(idOf(url))));
  const share = (test: (rank: number) => boolean): number => ranks.filter(test).length / asked.length;
  return {
    first: share((rank) => rank === 0),
    three: share((rank) => rank >= 0 && rank < 3),
    mrr: ranks.reduce((sum, rank) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0) / asked.length,
    falseAnswers: unanswerable.filter(({ got }) => got.length > 0).length,
    unanswerable: unanswerable.length,
  };
}

/** The answers of our search in a browser, as addresses. */
function ourAnswers(page: Page, locale: Locale, golden: Golden): Promise<string[][]> {
  return page.evaluate(
    async ({ folder, language, queries }) => {
      const address = `${folder}search.js`;
      const { engineOf } = (await import(address)) as typeof import('../src/components/policy-search/search.tsx');
      const engine = await engineOf({ folder, locale: language });
      const answers: string[][] = [];
      for (const { query, isTyping } of queries) {
        const { ranked } = await engine.find(query, isTyping);
        answers.push(
          await Promise.all(ranked.slice(0, 10).map(async ({ record }) => (await engine.record(record)).url)),
        );
      }
      return answers;
    },
    {
      folder: '/search/',
      language: locale,
      queries: golden.map(({ query, kind }) => ({ query, isTyping: kind === 'prefix' })),
    },
  );
}

/** The answers of Pagefind as it is published, in its own language, on pages with the same titles and texts. */
function rawAnswers(page: Page, locale: Locale, golden: Golden): Promise<string[][]> {
  return page.evaluate(
    async ({ address, queries }) => {
      interface RawPagefind {
        options: (options: unknown) => Promise<void>;
        search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
      }
      const pagefind = (await import(address)) as RawPagefind;
      await pagefind.options({ noWorker: true });
      const answers: string[][] = [];
      for (const query of queries) {
        const { results } = await pagefind.search(query);
        answers.push(await Promise.all(results.slice(0, 10).map(async ({ data }) => (await data()).url)));
      }
      return answers;
    },
    { address: `/raw-${locale}/pagefind.js`, queries: golden.map(({ query }) => query) },
  );
}

/** What the built index holds of a language, read back from its files. */
function builtRecords(locale: Locale): Omit<SearchRecord, 'words'>[] {
  const folder = `dist/search/${locale}`;
  const records: Omit<SearchRecord, 'words'>[] = [];
  for (let number = 0; existsSync(`${folder}/records/${number}.json`); number += 1) {
    const { titles, urls } = JSON.parse(readFileSync(`${folder}/records/${number}.json`, 'utf8')) as Record<
      string,
      string
    >;
    const addresses = urls?.split('\n') ?? [];
    for (const [at, title] of (titles?.split('\n') ?? []).entries()) {
      records.push({ kind: 'policy', id: String(at), url: addresses[at] ?? '', title, path: [], text: '' });
    }
  }
  const texts: string[] = [];
  for (let number = 0; existsSync(`${folder}/texts/${number}.json`); number += 1) {
    texts.push(...(JSON.parse(readFileSync(`${folder}/texts/${number}.json`, 'utf8')) as string[]));
  }
  return records.map((record, at) => ({ ...record, text: texts[at] ?? '' }));
}

async function rawFiles(locale: Locale): Promise<[string, Uint8Array][]> {
  const { index } = await createIndex({ forceLanguage: locale });
  if (!index) throw new Error('Pagefind did not start.');
  for (const { url, title, text } of builtRecords(locale)) {
    const content = `<html lang="${locale}"><body><h1>${title}</h1><p>${text}</p></body></html>`;
    await index.addHTMLFile({ url: `/${url}`, content });
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files.map(({ path, content }) => [`/raw-${locale}/${path}`, content]);
}

const percent = (share: number): string => share.toFixed(3);
const line = (name: string, { first, three, mrr, falseAnswers, unanswerable }: Quality): string =>
  `${name.padEnd(24)} S@1 ${percent(first)}  S@3 ${percent(three)}  MRR@10 ${percent(mrr)}  false answers ${falseAnswers} of ${unanswerable}`;

async function quality(browser: Browser, origin: string): Promise<void> {
  console.log('Quality\n');
  for (const set of ['golden', 'held-out']) {
    for (const locale of locales) {
      const path = `benchmarks/search/${set}/${locale}.yaml`;
      if (!existsSync(path)) continue;
      const golden = goldenSchema.parse(parse(readFileSync(path, 'utf8')));
      const page = await browser.newPage();
      await page.goto(`${origin}/${locale}/about/`);
      console.log(line(`${set} ${locale}`, judge(golden, await ourAnswers(page, locale, golden))));
      console.log(line('  Pagefind as it is', judge(golden, await rawAnswers(page, locale, golden))));
      await page.close();
    }
  }
}

const throttled = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: 96_000,
};

interface Timing {
  /** From the click on the field to the first painted result, in ms. */
  readonly cold: number;
  /** From the last key to the painted result of a later query, in ms. */
  readonly warm: number;
  readonly first: Sent;
  readonly later: Sent;
}

async function time(
  browser: Browser,
  origin: string,
  locale: Locale,
  sent: readonly Sent[],
  queries: readonly [string, string],
): Promise<Timing> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', throttled);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(`${origin}/${locale}/`, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    const seen: Record<string, number> = {};
    Object.assign(globalThis, { seen });
    document.querySelector('.search-open')?.addEventListener('pointerdown', () => (seen['click'] = performance.now()));
    document.addEventListener('input', () => {
      seen['key'] = performance.now();
      delete seen['latest'];
    });
    new MutationObserver(() => {
      if (!document.querySelector('.results [role=option]')) return;
      requestAnimationFrame(() => {
        setTimeout(() => {
          seen['painted'] ??= performance.now();
          seen['latest'] ??= performance.now();
        });
      });
    }).observe(document.body, { childList: true, subtree: true });
  });
  const seen = (name: string): Promise<number> =>
    page
      .waitForFunction((key) => (globalThis as unknown as { seen: Record<string, number> }).seen[key], name)
      .then(async (handle) => Number(await handle.jsonValue()));
  const before = sent.length;
  await page.locator('.search-open').click();
  await page.locator('#search').waitFor();
  await page.keyboard.type(queries[0], { delay: 60 });
  const cold = (await seen('painted')) - (await seen('click'));
  const paintedAt = (await page.evaluate(() => performance.timeOrigin)) + (await seen('painted'));
  const first = total(sent.slice(before).filter(({ at }) => at <= paintedAt));
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
  const beforeLater = sent.length;
  await page.locator('#search').fill('');
  await page.keyboard.type(queries[1], { delay: 60 });
  const warm = (await seen('latest')) - (await seen('key'));
  await page.waitForTimeout(1500);
  const later = total(sent.slice(beforeLater));
  await context.close();
  return { cold, warm, first, later };
}

const total = (sent: readonly Sent[]): Sent => ({
  at: sent.at(-1)?.at ?? 0,
  requests: sent.length,
  bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0),
});

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const timed = {
  nl: ['reclame', 'pakje bij de buren'],
  fr: ['publicité', 'colis chez le voisin'],
  en: ['advertising', 'parcel with a neighbour'],
  de: ['Werbung', 'Paket beim Nachbarn'],
} as const satisfies Record<Locale, readonly [string, string]>;

async function speed(browser: Browser, origin: string, sent: readonly Sent[], rounds: number): Promise<void> {
  console.log(
    `\nSpeed: 1.6 Mbit/s, 150 ms, 4x CPU, a key every 60 ms; medians of ${rounds}. Bytes with brotli and headers.\n`,
  );
  for (const locale of locales) {
    const times: Timing[] = [];
    for (let round = 0; round < rounds; round += 1)
      times.push(await time(browser, origin, locale, sent, timed[locale]));
    const of = (pick: (one: Timing) => number): number => Math.round(median(times.map(pick)));
    console.log(
      `${locale}  first result ${of(({ cold }) => cold)} ms, ${of(({ first }) => first.bytes)} bytes in ${of(({ first }) => first.requests)} requests` +
        `  later query ${of(({ warm }) => warm)} ms, ${of(({ later }) => later.bytes)} bytes in ${of(({ later }) => later.requests)} requests`,
    );
  }
}

/** Records as many times over, each copy about something else: every tenth word is a new one. */
function copies(records: readonly SearchRecord[], times: number): SearchRecord[] {
  return Array.from({ length: times }, (_, copy) =>
    records.map((record) => {
      const vary = (text: string): string =>
        copy === 0
          ? text
          : text.replace(/[\p{L}]+/gu, (word, at: number) =>
              at % 10 === 0 ? `${word}${String.fromCharCode(97 + (copy % 7))}` : word,
            );
      return { ...record, url: `${record.url}-${copy}`, title: vary(record.title), text: vary(record.text) };
    }),
  ).flat();
}

async function growth(): Promise<void> {
  console.log('\nGrowth: the records of nl, many times over\n');
  const general = { equivalents: [], elsewhere: [] };
  const records = builtRecords('nl').map((record) => ({ ...record, words: [record.title] }));
  for (const times of [1, 5, 10, 50]) {
    const start = performance.now();
    const { index, engine } = await buildIndex(copies(records, times), 'nl', general);
    const took = performance.now() - start;
    const size = (content: string | Uint8Array): number => brotliCompressSync(content).byteLength;
    const chunks = [...index].filter(([path]) => path.startsWith('index/')).map(([, content]) => size(content));
    const first =
      [...engine].reduce((sum, [, content]) => sum + size(content), 0) +
      size(index.get('vocabulary.json') ?? '') +
      size(index.get('records/0.json') ?? '') +
      Math.max(...chunks);
    console.log(
      `${String(times).padStart(2)}x  ${records.length * times} records: built in ${Math.round(took)} ms (${(took / records.length / times).toFixed(2)} ms a record), ` +
        `${first} bytes to the first result of one word, vocabulary ${size(index.get('vocabulary.json') ?? '')}, ${chunks.length} parts of the index`,
    );
  }
}

const only = process.argv.slice(2);
const wants = (part: string): boolean => only.length === 0 || only.includes(part);
const raw = wants('quality') ? (await Promise.all(locales.map(rawFiles))).flat() : [];
const { origin, sent, close } = await serve('dist', new Map(raw));
const browser = await startChromium();
if (wants('quality')) await quality(browser, origin);
if (wants('speed')) await speed(browser, origin, sent, 5);
if (wants('growth')) await growth();
await browser.close();
close();
process.exit();
