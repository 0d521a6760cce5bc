import { defaultLocale, type Locale, locales } from '../domain/locales.ts';
import { formatFragment } from '../domain/fragment.ts';
import type { LetterKind } from '../domain/letter.ts';
import { fullPath } from '../embed/snippets.ts';

/** A page that every language has: its id is the second part of its address; the overview has none. */
export type PageId =
  | 'overview'
  | 'policy'
  | 'wizard'
  | 'retention'
  | 'rights'
  | 'about'
  | 'downloads'
  | 'signs'
  | 'developers'
  | 'activities'
  | 'coverage'
  | 'search'
  | 'print'
  | 'editions';

/**
 * A page below one of those: a journey, `wizard/call-customer-service`, an edition’s, `editions/2027-03/changes`, or the policy with a
 * second language beside it, `policy/fr`.
 */
export type PagePath = PageId | `wizard/${string}` | `editions/${string}` | `policy/${Locale}`;

/** The pages that the navigation shows, in its order. */
export const navigationPages = [
  'policy',
  'wizard',
  'retention',
  'rights',
  'about',
] as const satisfies readonly PageId[];

/** The folder the site is served under, without a slash at its end: "" or "/privacy". */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A path of the site, beginning with a slash → the path under which it is served. */
export function underBase(path: string): string {
  return `${base}${path}`;
}

/** The edition whose own pages are built, beside those of the one that holds; empty for all other pages. */
export const formerEdition = import.meta.env.FORMER_EDITION;

/** The pages that such an edition has of its own. */
const ownPages: readonly PagePath[] = ['policy', 'retention', 'print'];

/**
 * A page and, if wanted, a place on it → its address: `policy`, `nl`, `cameras-kept` → `/nl/policy/#cameras-kept`. On the pages of
 * a former edition it leads to those, where it has them.
 */
export function pageAddress(page: PagePath, locale: Locale, fragment?: string): string {
  const own = formerEdition !== '' && ownPages.includes(page);
  return siteAddress(own ? (`editions/${formerEdition}/${page}` as PagePath) : page, locale, fragment);
}

/** The same, always of the edition that holds. */
export function siteAddress(page: PagePath, locale: Locale, fragment?: string): string {
  const path = page === 'overview' ? `/${locale}/` : `/${locale}/${page}/`;
  return underBase(fragment === undefined ? path : `${path}#${fragment}`);
}

/** A page in a language → the same page in another. Where that one stands beside it already, the two change places. */
export function pageIn(other: Locale, page: PagePath, locale: Locale): PagePath {
  return page === `policy/${other}` ? `policy/${locale}` : page;
}

/** A page → the address of the same as Markdown. */
export function markdownAddress(page: PagePath, locale: Locale): string {
  return `${pageAddress(page, locale)}index.md`;
}

/** A clause → its address on the policy page. */
export function clauseAddress(clause: string, locale: Locale): string {
  return pageAddress('policy', locale, clause);
}

/** The letter → its address with what is chosen there: rights by id, with commas, or which letter; nothing leads to its top. */
export function letterAddress(
  locale: Locale,
  chosen: { readonly right?: string; readonly letter?: LetterKind },
): string {
  return pageAddress('rights', locale, formatFragment(new Map(Object.entries(chosen))) || 'letter');
}

/** A journey of the wizard, or another page of it (`several`, `map`) → its address. */
export function journeyAddress(journey: string, locale: Locale, fragment?: string): string {
  return pageAddress(`wizard/${journey}`, locale, fragment);
}

/** A view of the site for frames on other sites: its path is that of its page, or `clause/` and the clause, or `section/` and the section. */
export type EmbedPath =
  'policy' | 'retention' | 'search' | 'wizard' | `wizard/${string}` | `clause/${string}` | `section/${string}`;

/** A view for frames → its address. */
export function embedAddress(view: EmbedPath, locale: Locale): string {
  return underBase(`/${locale}/embed/${view}/`);
}

/** A view for frames → the address of the same on the full site. */
export function fullAddress(view: EmbedPath, locale: Locale): string {
  return underBase(`/${locale}/${fullPath(view)}`);
}

/** A page of the site → the view for frames that shows the same, where there is one. */
export function embedPathOf(page: PagePath): EmbedPath | undefined {
  const hasNone: readonly PagePath[] = [
    ...(['overview', 'rights', 'about', 'downloads', 'signs', 'developers', 'activities', 'coverage'] as const),
    ...(['wizard/map', 'wizard/several'] as const),
  ];
  const isOfTheSite = topPage(page) === 'editions' || page.startsWith('policy/');
  return hasNone.includes(page) || isOfTheSite ? undefined : (page as EmbedPath);
}

/** A page → the one under which it stands: `wizard/call-customer-service` → `wizard`. */
export function topPage(page: PagePath): PageId {
  return page.split('/', 1)[0] as PageId;
}

/** The pages that an edition has of its own where it is not the one that holds. */
export type EditionPage = 'policy' | 'retention' | 'print' | 'changes';

/** An edition and one of its pages → its path. */
export function editionPath(edition: string, page: EditionPage): PagePath {
  return `editions/${edition}/${page}`;
}

/** What changed in the policy, as an Atom feed. */
export function feedAddress(locale: Locale): string {
  return underBase(`/${locale}/changes.xml`);
}

/** A day to read what changes, as a calendar file. */
export function reminderAddress(edition: string, locale: Locale): string {
  return `${pageAddress(`editions/${edition}/changes`, locale)}reminder.ics`;
}

/** A retention period → its row on the timeline. */
export function retentionAddress(retention: string, locale: Locale): string {
  return pageAddress('retention', locale, retention);
}

/** Whether the build makes the PDFs. Without a Chromium it cannot, and then nothing links to them. */
export const hasPdf = import.meta.env.PDF_EDITION === 'yes';

/** The print edition as a file to take away → its address. */
export function printFileAddress(kind: 'pdf' | 'html', locale: Locale): string {
  return underBase(`/print/privacy-${locale}.${kind}`);
}

/** The short address of a clause or a period, in no language: `cameras-kept` → `/q/cameras-kept/`. */
export function signAddress(path: string): string {
  return underBase(`/q/${path}/`);
}

/** The sign that leads to it, as a picture → its address. */
export function signFileAddress(path: string, locale: Locale): string {
  return underBase(`/${locale}/signs/${path}.svg`);
}

/** All signs of a language, for print → their address. */
export function signsPdfAddress(locale: Locale): string {
  return underBase(`/print/signs-${locale}.pdf`);
}

/** The timeline as a picture, or one period of it (by id) → its address. */
export function timelineFileAddress(locale: Locale, period = 'timeline'): string {
  return underBase(`/${locale}/retention/${period}.svg`);
}

/** Tables of facts. */
type Table = 'retention' | 'activities' | 'coverage';

/** A file of facts for programs, or a table for spreadsheets. All but TILT’s hold all languages. */
export type DataFile =
  'policy.json' | 'policy.schema.json' | 'dpv.jsonld' | `tilt-${Locale}.json` | `${Table}.csv` | `rfc4180/${Table}.csv`;

/** A file of facts → its address. */
export function dataAddress(file: DataFile): string {
  return underBase(`/data/${file}`);
}

/** A page → the files of facts that hold what it says, with their content types. */
export function dataFilesOf(page: PagePath, locale: Locale): { file: DataFile; type: string }[] {
  const table = (name: Table) => ({ file: `${name}.csv`, type: 'text/csv' }) as const;
  if (page === 'retention') return [table('retention')];
  if (page === 'activities' || page === 'coverage') return [table(page)];
  if (page !== 'policy') return [];
  return [
    { file: 'policy.json', type: 'application/json' },
    { file: `tilt-${locale}.json`, type: 'application/json' },
    { file: 'dpv.jsonld', type: 'application/ld+json' },
  ];
}

/** An address of the site → the same with scheme and host, as search engines want it. */
export function absoluteAddress(address: string): string {
  return new URL(address, import.meta.env.SITE).href;
}

/** A page → its whole address in each language, and a default for other readers: the choice of language, or the page in the default language. */
export function alternates(page: PagePath): { hreflang: Locale | 'x-default'; href: string }[] {
  const neutral = page === 'overview' ? underBase('/') : pageAddress(page, defaultLocale);
  return [
    ...locales.map((locale) => ({ hreflang: locale, href: absoluteAddress(pageAddress(page, locale)) })),
    { hreflang: 'x-default', href: absoluteAddress(neutral) },
  ];
}
