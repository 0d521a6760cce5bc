import {
  filePolicy,
  type Policy,
  unionOf,
  widestPolicy,
  withFrameAncestors,
  workerPolicy,
  writePolicy,
} from './content-security-policy.ts';
import { embedHosts } from './embed-hosts.ts';
import { locales } from '../domain/locales.ts';

/** Response headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** The headers of all addresses of one pattern: a path without base in which `:locale` is one part and `*` any rest. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: Headers;
}

/** Every header of every address of the site follows from its files, and the policies of those that are pages. */
export interface Site {
  /** Paths of all files, without base: `/404.html`, `/nl/policy/index.html`. */
  readonly files: readonly string[];
  /** The policy of each page, by the path of its file. */
  readonly policies: ReadonlyMap<string, Policy>;
  /** Whether it stands under a path of another site (BASE_PATH), whose domain is not ours to speak for. */
  readonly isUnderPath: boolean;
}

/** Every permission that a browser can withhold, except writing to the clipboard, which a button of ours does. */
const withheld =
  `accelerometer autoplay browsing-topics camera clipboard-read compute-pressure cross-origin-isolated display-capture
  encrypted-media fullscreen gamepad geolocation gyroscope hid identity-credentials-get idle-detection keyboard-map
  local-fonts magnetometer microphone midi otp-credentials payment picture-in-picture publickey-credentials-create
  publickey-credentials-get screen-wake-lock serial storage-access sync-xhr usb window-management
  xr-spatial-tracking`.split(/\s+/);

/** What every answer carries. */
const everywhere: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Who may take something in without asking by CORS. Not `same-origin`: pages of the controller’s own sites may. */
const takenIn = (by: 'same-site' | 'cross-origin'): Headers => ({ 'Cross-Origin-Resource-Policy': by });

/** What pages of any site may ask for by CORS: it is the same for everybody, and says nothing of the reader. */
const forEverySite: Headers = { 'Access-Control-Allow-Origin': '*' };

/**
 * What holds for the whole host: sent only where the site has it to itself. For all its subdomains, and for the list that browsers
 * bring, only where `WHOLE_DOMAIN=yes` says that the domain is ours.
 */
const ofTheDomain = (): Headers => ({
  'Strict-Transport-Security':
    process.env['WHOLE_DOMAIN'] === 'yes' ? 'max-age=63072000; includeSubDomains; preload' : 'max-age=63072000',
});

/** What only pages carry: on other files it would have no effect. */
const onPages: Headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': withheld.map((feature) => `${feature}=()`).join(),
  // Only scripts whose hash stands in the page are run: `integrity` of the element, or of the import map.
  'Integrity-Policy': 'blocked-destinations=(script)',
};

const revalidated = 'public, max-age=0, must-revalidate';
const immutable = 'public, max-age=31536000, immutable';

/** A file that is no page. */
const file: Headers = {
  'Content-Security-Policy': framedByNobody(filePolicy),
  'Cache-Control': revalidated,
  ...takenIn('same-site'),
};

/** Files that pages of other sites load. An isolated one takes in only what allows it. */
const ofTheElement: Headers = { ...forEverySite, ...takenIn('cross-origin') };

/** Files that differ from the rest, by pattern. What is not here is asked for anew each time, and answered with 304. */
const special: Readonly<Record<string, Headers>> = {
  '/_astro/*': { 'Cache-Control': immutable },
  '/search/:locale/index/*': { 'Cache-Control': immutable },
  '/embed.js': { 'Cache-Control': 'public, max-age=300', ...ofTheElement },
  '/embed/*': { 'Cache-Control': immutable, ...ofTheElement },
  '/offline-copy.js': { 'Content-Security-Policy': framedByNobody(workerPolicy) },
};

/**
 * Facts for programs and pages of anybody; and what views load: in a frame that is sandboxed more than we ask for, their own
 * scripts and search come, for the browser, from another site.
 */
const isForEverySite = (pattern: string): boolean => /^\/(?:data|_astro|search)\//.test(pattern);

/**
 * The rules of a site, from what holds for every address to what holds for one; of one header, the last rule that matches
 * counts. Hosts that join the values of several rules (Cloudflare) come to the same: only Content-Security-Policy stands in
 * two, where two policies are both enforced, and the wider is the first.
 */
export function headerRules({ files, policies, isUnderPath }: Site): readonly HeaderRule[] {
  const notFound = policies.get('/404.html');
  const byPattern = Map.groupBy(files, (file) => patternOf(addressOf(file)));
  const rules = [...byPattern].map(([pattern, members]): HeaderRule => {
    const pages = members.flatMap((file) => policies.get(file) ?? []);
    if (pages.length === 0) {
      const shared = isForEverySite(pattern) ? forEverySite : {};
      return { pattern, headers: { ...file, ...shared, ...special[pattern] } };
    }
    // Hosts answer with the page for unknown addresses under the address that was asked for.
    const policy = unionOf([...pages, ...(notFound ? [notFound] : [])]);
    const framed = withFrameAncestors(policy, isEmbed(pattern) ? embedders() : []);
    const csp = { 'Content-Security-Policy': writePolicy(framed) };
    return { pattern, headers: { ...csp, ...onPages, 'Cache-Control': revalidated, ...embedding(pattern) } };
  });
  const widest = writePolicy(withFrameAncestors(widestPolicy, embedders()));
  return [
    {
      pattern: '/*',
      headers: { ...(isUnderPath ? {} : ofTheDomain()), ...everywhere, 'Content-Security-Policy': widest },
    },
    ...rules.sort((a, b) => (a.pattern < b.pattern ? -1 : 1)),
  ];
}

/** The address of a request, without base → its headers; that of no file has those of `/404.html`. */
export function headersOf(path: string, rules: readonly HeaderRule[]): Headers {
  const matching = rules.filter(({ pattern }) => matches(pattern, path));
  // All addresses are of the first rule; one of no other is unknown.
  const counted = matching.length > 1 ? matching : rules.filter(({ pattern }) => ['/*', '/404.html'].includes(pattern));
  return Object.assign({}, ...counted.map(({ headers }) => headers)) as Headers;
}

/** The file of the site → the address at which it is served: `/nl/index.html` → `/nl/`. */
export function addressOf(file: string): string {
  return file.replace(/\/index\.html$/, '/');
}

/**
 * The address of a file → the pattern whose rule it shares: what is of one kind in four languages has one. Each edition has a rule
 * of its own, since its scripts are its own: those of all would make a line that is too long for hosts.
 */
export function patternOf(address: string): string {
  const [, parent = '', rest = ''] = localized.exec(address) ?? /^(\/search)?\/(.*)$/.exec(address) ?? [];
  const start = localized.test(address) ? `${parent}/:locale/` : `${parent}/`;
  const [first = '', ...others] = rest.split('/');
  if (first === 'editions') return `${start}editions/${others.length > 1 ? `${others[0]}/*` : ''}`;
  return others.length === 0 ? `${start}${first}` : `${start}${first}/*`;
}

const localized = new RegExp(`^(/search)?/(?:${locales.join('|')})/(.*)$`);

function matches(pattern: string, path: string): boolean {
  const source = pattern
    .replace(/[.+?^$()[\]{}|\\]/g, '\\$&')
    .replaceAll(':locale', '[^/]+')
    .replace(/\*$/, '.*');
  return new RegExp(`^${source}$`).test(path);
}

const isEmbed = (pattern: string): boolean => pattern === '/:locale/embed/*';

/** Who may frame the embed views: other sites, and this one, under whose address they may stand. */
const embedders = (): readonly string[] => ["'self'", ...embedHosts()];

/**
 * A page that isolates itself may only frame what is isolated, too, and allows it. The stylesheet that keeps the place of a view
 * is for pages of any site.
 */
const embedding = (pattern: string): Headers =>
  isEmbed(pattern) ? { 'Cross-Origin-Embedder-Policy': 'require-corp', ...ofTheElement } : takenIn('same-site');

function framedByNobody(policy: Policy): string {
  return writePolicy(withFrameAncestors(policy, []));
}
