import type { Frame, Page } from '@playwright/test';
import { elementSnippet, type Embedding, frameSnippet } from '../src/embed/snippets.ts';
import type { Locale } from '../src/domain/locales.ts';
import { file } from './site.ts';

const port = Number(process.env['PORT'] ?? 4399);

/** The site that is embedded, one that may embed it, the same for the browser as another site, and one that may not. */
export const site = `http://localhost:${port}/`;
export const host = `http://localhost:${port + 1}/`;
export const otherSite = `http://127.0.0.1:${port + 1}/`;
export const stranger = `http://localhost:${port + 2}/`;

/** The strictest policy under which the documentation says that the element works. */
export const strictCsp = [
  "default-src 'none'; base-uri 'none'; form-action 'none'",
  ...['script-src', 'style-src', 'frame-src'].map((directive) => `${directive} ${site.slice(0, -1)}`),
].join('; ');

/** A view and how it is wanted → what a snippet is made of. */
export function embedding(path: string, lang: Locale, theme = 'auto'): Embedding {
  const answer = JSON.parse(file(`/${lang}/embed/${path}/oembed.json`).toString()) as Embedding;
  return { site, lang, path, theme, title: answer.title, height: answer.height, quote: answer.quote };
}

export const element = (path: string, lang: Locale, theme?: string): string =>
  elementSnippet(embedding(path, lang, theme));

export const frame = (path: string, lang: Locale, theme?: string): string => frameSnippet(embedding(path, lang, theme));

/** What a host’s page has beside the embed. */
interface HostPage {
  readonly lang?: string;
  readonly csp?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What stands in its head. */
  readonly head?: string;
}

/** HTML → the address of a page of a host that has it in its main part, between its own header and footer. */
export function pageOf(
  origin: string,
  html: string,
  { lang = 'nl', csp = '', headers = {}, head = '' }: HostPage = {},
): string {
  const page = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Host</title>
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">${head}</head><body>
<header><button>Before</button></header><main id="main"><h1>Host</h1>${html}
<p id="after"><button>After</button></p></main><footer>Footer</footer></body></html>`;
  const all = csp === '' ? headers : { ...headers, 'Content-Security-Policy': csp };
  return `${origin}?${new URLSearchParams({ html: page, headers: JSON.stringify(all) }).toString()}`;
}

/** Notes, from before a page is opened, how much its layout shifts, and the events of its elements. */
export async function watchLayout(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted = { shift: 0, events: [] as unknown[] };
    Object.assign(window, { noted });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) noted.shift += (entry as { value?: number }).value ?? 0;
    }).observe({ type: 'layout-shift', buffered: true });
    for (const kind of ['ready', 'statechange', 'error']) {
      addEventListener(kind, (event) => {
        if (event instanceof CustomEvent) noted.events.push([kind, event.detail]);
      });
    }
  });
}

/** What `watchLayout` has noted up to now. */
export function noted(page: Page): Promise<{ shift: number; events: [string, string?][] }> {
  return page.evaluate(() => (window as unknown as { noted: { shift: number; events: [string, string?][] } }).noted);
}

/** The frame of a page that shows a view, once it has loaded. */
export async function frameOf(page: Page, path: string): Promise<Frame> {
  const find = (): Frame | undefined =>
    page.frames().find((candidate) => new URL(candidate.url() || 'about:blank').pathname.endsWith(`/embed/${path}/`));
  for (let found = find(); ; found = find()) {
    if (found) {
      await found.waitForLoadState();
      return found;
    }
    await page.waitForEvent('framenavigated');
  }
}

/** How high a frame is, and how high what stands in it: equal, where the frame follows its content. */
export function heights(view: Frame): Promise<{ frame: number; content: number; scrolls: boolean }> {
  return view.evaluate(() => ({
    frame: innerHeight,
    content: Math.ceil(document.body.getBoundingClientRect().height),
    scrolls: document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth,
  }));
}

/** How high the element on a host’s page is, in pixels. */
export const heightOf = (page: Page): Promise<number> =>
  page.locator('bpost-privacy').evaluate((one) => one.clientHeight);

/** The element alone, with attributes and what stands in it: a link, unless told. */
export const withAttributes = (attributes: string, content = '<a href="#">Link</a>'): string =>
  `<script type="module" src="${site}embed.js"></script><bpost-privacy ${attributes}>${content}</bpost-privacy>`;
