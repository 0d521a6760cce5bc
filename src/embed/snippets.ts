import { element } from '../site/site.ts';

// Runs at build and in the browser: no dependency but what the site is called.

/** What is embedded, and how. */
export interface Embedding {
  /** The address of the site with its folder: `https://privacy.example/`. */
  readonly site: string;
  readonly lang: string;
  /** The path of the view: `retention`, `wizard/receive`, `clause/secrecy`, `section/calls`. */
  readonly path: string;
  /** `auto`, `light` or `dark`. */
  readonly theme: string;
  readonly title: string;
  /** Of the frame where nothing else says it, in pixels. */
  readonly height: number;
  /** What a clause says, for pages that take no element in. */
  readonly quote?: string | undefined;
}

/** The path of a view → that of the same on the full site: `retention/`, `policy/#secrecy`. Both are below the language’s folder. */
export function fullPath(path: string): string {
  return /^(?:clause|section)\//.test(path) ? path.replace(/^\w+\//, 'policy/#') : `${path}/`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What a frame may do: run its own scripts and take its forms, open links in new windows, print, and hand out files. Nothing to the host’s page. */
export const sandbox =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

const sheet = ({ site, lang }: Embedding): string =>
  `<link rel="stylesheet" crossorigin referrerpolicy="no-referrer" href="${escaped(`${site}${lang}/embed/sizes.css`)}">`;

/** The HTML of a plain frame. */
function frameHtml({ site, lang, path, theme, title, height }: Embedding): string {
  return `<iframe src="${escaped(`${site}${lang}/embed/${path}/`)}" title="${escaped(title)}" name="${theme}" width="100%" height="${height}" loading="lazy" referrerpolicy="no-referrer" allow="clipboard-write" sandbox="${sandbox}"></iframe>`;
}

/** What the host’s page takes in for a frame without a script. */
export function frameSnippet(embedding: Embedding): string {
  return `${sheet(embedding)}
<div class="${element}">${frameHtml(embedding)}</div>`;
}

/** What the host’s page takes in for the element. */
export function elementSnippet(embedding: Embedding): string {
  const { site, lang, path, theme, title, quote } = embedding;
  const full = `${site}${lang}/${fullPath(path)}`;
  const [view = '', place] = path.split('/');
  const asked = place === undefined ? '' : ` ${view === 'wizard' ? 'journey' : view}="${place}"`;
  const address = escaped(full);
  // Systems that strip what they do not know leave this, and so does a browser without scripts.
  const words = quote === undefined ? '' : `<blockquote cite="${address}"><p>${escaped(quote)}</p></blockquote>`;
  return `${sheet(embedding)}
<script type="module" referrerpolicy="no-referrer" src="${escaped(`${site}embed.js`)}"></script>
<${element} view="${view}"${asked} lang="${lang}" theme="${theme}">${words}<a href="${address}">${escaped(title)}</a></${element}>`;
}

/** The script of one version, which never changes, and its hash. */
export const pinnedScript = (site: string, version: string, integrity: string): string =>
  `<script type="module" crossorigin referrerpolicy="no-referrer" src="${escaped(`${site}embed/${version}.js`)}" integrity="${integrity}"></script>`;

/** The colours that a host may ask for. */
export const themes = ['auto', 'light', 'dark'] as const;

/** What a host with a Content-Security-Policy adds to it. */
export function cspLines(site: string): string {
  const { origin } = new URL(site);
  return ['script-src', 'style-src', 'frame-src'].map((directive) => `${directive} ${origin};`).join('\n');
}
