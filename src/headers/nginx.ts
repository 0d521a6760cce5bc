import { defaultLocale, locales } from '../domain/locales.ts';
import { contentTypes } from './content-types.ts';
import type { Redirect } from './host-redirects.ts';
import { type Headers, type HeaderRule, headersOf } from './header-rules.ts';
import { id as siteId } from '../site/site.ts';

/** Where an administrator puts a release, as deploy/nginx/README.md says: the site in `site/`, what serves it in `nginx/`. */
export const folderOnServer = `/var/www/${siteId}-privacy`;

/** Under which name nginx answers with the page for unknown addresses among the views for frames. */
const notFoundInFrame = '/_404-in-frame.html';

/**
 * Files beside the pages that hosts read there, and that are not served: the headers, where old addresses lead, and that GitHub leaves
 * `_astro/` alone.
 */
export const hostFiles = ['/_headers', '/_redirects', '/.nojekyll'] as const;

/**
 * The part of an nginx configuration that belongs to one build, as it names the hashes of its scripts and styles: a
 * `location` for each kind of address. nginx forgets outer headers where a location has some of its own, so each has all.
 * `base` is "" or "/privacy"; then it can stand in the server of another site.
 */
export function nginxLocations(
  rules: readonly HeaderRule[],
  base: string,
  redirects: readonly Redirect[] = [],
): string {
  const notFound = headersOf('/404.html', rules);
  // A folder without a page is an unknown address too; nginx would answer 403.
  const errors = (page: string): string[] => [`error_page 403 =404 ${base}${page};`, `error_page 404 ${base}${page};`];
  const location = (match: string, headers: Headers, ...lines: string[]): string =>
    block(`location ${match}`, [...lines, ...errors('/404.html'), ...headerLines(headers)]);
  // In a frame on another site, too, the page for unknown addresses is shown; nginx takes the headers of the place it leads to.
  const embedded = headersOf(`/${defaultLocale}/embed/`, rules);
  const inFrame = block(`location = ${base}${notFoundInFrame}`, [
    'internal;',
    `try_files ${base}/404.html =404;`,
    ...headerLines(embedded),
  ]);

  const known = rules.slice(1).flatMap(({ pattern }) =>
    spelledOut(pattern).map((path) => {
      const address = `${base}${path}`;
      const headers = headersOf(path, rules);
      if (path.endsWith('/embed/*'))
        return block(`location ^~ ${address.slice(0, -1)}`, [...errors(notFoundInFrame), ...headerLines(headers)]);
      if (path.endsWith('*')) return location(`^~ ${address.slice(0, -1)}`, headers);
      return path.endsWith('/')
        ? location(`= ${address}`, headers, `try_files ${address}index.html =404;`)
        : location(`= ${address}`, headers);
    }),
  );
  const hidden = hostFiles.map((path) => location(`= ${base}${path}`, notFound, 'return 404;'));
  const old = redirects.map(({ from, to }) => block(`location = ${base}${from}`, [`return 301 "${base}${to}";`]));
  const bare = base === '' ? [] : [block(`location = ${base}`, [`return 301 ${base}/;`])];
  const oEmbed = block(`location = ${base}/oembed`, oEmbedLines(base));
  // What has a page of its own under one address has it under no other.
  const rest = location(`${base}/`, notFound, 'rewrite ^(.*/)index\\.html$ $1 permanent;');
  return [...bare, ...hidden, ...old, ...known, inFrame, oEmbed, rest].join('\n');
}

/** The server that needs nothing of one build, but the folder of a release: committed as deploy/nginx/. */
export function nginxServer(folder: string): string {
  return `# Written by "npm run nginx-config" out of src/headers. Copy it to /etc/nginx/sites-enabled/: see deploy/nginx/README.md.
server {
    listen 80 default_server;
    listen [::]:80 default_server;
    server_name _;
    # What is yours: names, certificates.
    include /etc/nginx/${siteId}-privacy.d/*.conf;

    root ${folder}/site;
    index index.html;
    absolute_redirect off;
    server_tokens off;

    # Nobody is told who reads what, and neither are we: every message about a request names its reader. nginx still logs how it
    # starts and how it is, elsewhere.
    access_log off;
    error_log /dev/null emerg;

    # Every file was packed when the site was built.
    gzip off;
    gzip_static on;
    gzip_vary on;
    brotli_static on;

    sendfile on;
    tcp_nopush on;
    # Headers are over nginx's limit of 1460 bytes, from which it sends them before the page, at the price of a packet.
    postpone_output 8k;
    # A CDN in front keeps few connections, and long.
    keepalive_requests 100000;
    open_file_cache max=8192 inactive=10m;
    open_file_cache_valid 10s;
    open_file_cache_errors on;

    default_type application/octet-stream;
${indent(
  block(
    'types',
    [...byType()].map(([type, endings]) => `"${type}" ${endings.join(' ')};`),
  ),
)}
    # Headers and addresses, which came with the build.
    include ${folder}/nginx/addresses.conf;
}
`;
}

/**
 * Programs that know oEmbed name the page in a query, coded wholly (WordPress) or but for its slashes (Drupal): `?url=https%3A//…`. A
 * view, or the page that shows the same, is answered by the file of the view. There is no XML (the answer for that is 501).
 */
function oEmbedLines(base: string): string[] {
  const slash = '(?:/|%2F)';
  const start = `${slash}(?<oembed_lang>${locales.join('|')})${slash}`;
  const [name, end] = ['(?<oembed_place>[a-z0-9-]+)', '(?:(?:%23|%3F).*)?$'];
  const leads = (from: string, to: string): string =>
    `if ($arg_url ~* "${from}") { rewrite ^ ${base}/$oembed_lang/embed/${to}/oembed.json? last; }`;
  return [
    'if ($arg_format = xml) { return 501; }',
    leads(`${start}policy${slash}%23${name}$`, 'clause/$oembed_place'),
    leads(
      `${start}(?:embed${slash})?(?<oembed_view>wizard|clause|section)${slash}${name}${slash}?${end}`,
      '$oembed_view/$oembed_place',
    ),
    leads(`${start}(?:embed${slash})?(?<oembed_view>policy|retention|wizard|search)${slash}?${end}`, '$oembed_view'),
    'return 404;',
  ];
}

function byType(): Map<string, string[]> {
  const endings = new Map<string, string[]>();
  for (const [ending, type] of Object.entries(contentTypes)) endings.set(type, [...(endings.get(type) ?? []), ending]);
  return endings;
}

const spelledOut = (pattern: string): string[] =>
  pattern.includes(':locale') ? locales.map((locale) => pattern.replace(':locale', locale)) : [pattern];

const headerLines = (headers: Headers): string[] =>
  Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);

const block = (start: string, lines: readonly string[]): string =>
  `${start} {\n${lines.map((line) => `    ${line}\n`).join('')}}\n`;

const indent = (text: string): string => text.replace(/^(?=.)/gm, '    ');
