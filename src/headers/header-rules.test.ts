import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { pagePolicy, unionOf, writePolicy } from './content-security-policy.ts';
import { embedHosts } from './embed-hosts.ts';
import { headerRules, headersOf, patternOf } from './header-rules.ts';
import { nginxLocations, nginxServer, folderOnServer } from './nginx.ts';
import { headersFile } from './site-headers.ts';
import { embeddedBy, id as siteId } from '../site/site.ts';

const page = (path: string, html: string) => [path, pagePolicy(path, html)] as const;
const policies = new Map([
  page('/404.html', '<style>lost</style>'),
  page('/nl/policy/index.html', '<script>a</script>'),
  page('/fr/policy/index.html', '<script>b</script>'),
  page('/nl/embed/clause/cameras-kept/index.html', '<script>c</script>'),
]);
const files = [
  ...policies.keys(),
  '/_astro/a.123.js',
  '/search/nl/index/a_1.pf_index',
  '/search/search.js',
  '/embed.js',
  '/embed/1.0.0.js',
  '/nl/embed/sizes.css',
  '/data/retention.csv',
  '/data/rfc4180/retention.csv',
  '/offline-copy.js',
];
const rules = headerRules({ files, policies, isUnderPath: false });
const csp = (path: string): string => headersOf(path, rules)['Content-Security-Policy'] ?? '';

test('addresses of one kind share a rule', () => {
  expect(
    [
      '/',
      '/nl/',
      '/404.html',
      '/nl/opensearch.xml',
      '/nl/wizard/child/',
      '/nl/editions/',
      '/fr/editions/2018-09/policy/',
      '/print/a.pdf',
      '/search/search.js',
      '/search/de/texts/1.json',
    ].map(patternOf),
  ).toEqual([
    '/',
    '/:locale/',
    '/404.html',
    '/:locale/opensearch.xml',
    '/:locale/wizard/*',
    '/:locale/editions/',
    '/:locale/editions/2018-09/*',
    '/print/*',
    '/search/search.js',
    '/search/:locale/texts/*',
  ]);
});

test('a kind of page is allowed the scripts of all its languages, and the style of the page for unknown addresses', () => {
  const hashes = csp('/de/policy/').match(/'sha256-/g);
  expect(hashes).toHaveLength(3);
  expect(csp('/nl/policy/')).toBe(csp('/fr/policy/'));
});

test('under a path of another site nothing is said for the whole domain', () => {
  const underPath = headerRules({ files, policies, isUnderPath: true });
  for (const path of ['/nl/policy/', '/embed.js', '/nowhere'])
    expect(headersOf(path, underPath), path).not.toHaveProperty('Strict-Transport-Security');
});

test('for subdomains, and for ever, something is said only where it was told that the whole domain is ours', () => {
  vi.stubEnv('WHOLE_DOMAIN', 'yes');
  const whole = headerRules({ files, policies, isUnderPath: false });
  const underPath = headerRules({ files, policies, isUnderPath: true });
  vi.unstubAllEnvs();
  expect(headersOf('/nl/policy/', whole)['Strict-Transport-Security']).toBe(
    'max-age=63072000; includeSubDomains; preload',
  );
  expect(headersOf('/nl/policy/', underPath)).not.toHaveProperty('Strict-Transport-Security');
});

test('every answer has the headers that protect its reader, and every page those that isolate it', () => {
  for (const path of ['/nl/policy/', '/404.html', '/_astro/a.123.js', '/nowhere']) {
    expect(headersOf(path, rules), path).toMatchObject({
      'Strict-Transport-Security': 'max-age=63072000',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Resource-Policy': 'same-site',
    });
  }
  const page = headersOf('/nl/policy/', rules);
  expect(page['Cross-Origin-Opener-Policy']).toBe('same-origin');
  expect(page['Permissions-Policy']).toContain('geolocation=()');
  expect(page['Integrity-Policy']).toBe('blocked-destinations=(script)');
});

test('only embed views may be framed, by the sites that content/site.yaml names, and then within isolated pages too', () => {
  expect(csp('/nl/embed/clause/cameras-kept/')).toContain(`frame-ancestors 'self' ${embeddedBy.join(' ')}`);
  expect(headersOf('/nl/embed/clause/cameras-kept/', rules)['Cross-Origin-Embedder-Policy']).toBe('require-corp');
  for (const path of ['/nl/policy/', '/404.html', '/_astro/a.123.js', '/embed.js']) {
    expect(csp(path), path).toContain("frame-ancestors 'none'");
  }
});

test('an isolated page of another site may take in the views and what shows them, and nothing else', () => {
  const takenIn = (path: string) => headersOf(path, rules)['Cross-Origin-Resource-Policy'];
  for (const path of ['/nl/embed/clause/cameras-kept/', '/nl/embed/sizes.css', '/embed.js', '/embed/1.0.0.js'])
    expect(takenIn(path), path).toBe('cross-origin');
  for (const path of ['/nl/policy/', '/_astro/a.123.js', '/data/retention.csv', '/nowhere'])
    expect(takenIn(path), path).toBe('same-site');
});

test('a view in a frame of no origin may load its scripts and its search', () => {
  for (const path of ['/_astro/a.123.js', '/search/search.js', '/search/nl/index/a_1.pf_index'])
    expect(headersOf(path, rules)['Access-Control-Allow-Origin'], path).toBe('*');
  expect(headersOf('/nl/policy/', rules)).not.toHaveProperty('Access-Control-Allow-Origin');
});

test('EMBED_HOSTS adds origins, and each word that is none is told', () => {
  expect(embedHosts('https://shop.example, http://localhost:4421')).toEqual([
    ...embeddedBy,
    'https://shop.example',
    'http://localhost:4421',
  ]);
  expect(() =>
    embedHosts("https://a.example/path *.acme.example https://b.example;script-src 'unsafe-inline'"),
  ).toThrow(
    /^EMBED_HOSTS · "https:\/\/a\.example\/path", "\*\.acme\.example", "https:\/\/b\.example;script-src", "'unsafe-inline'" is no origin\./,
  );
});

test('what is hashed is kept for a year; the element for a short while, and for every site; the rest is asked for anew', () => {
  const kept = (path: string) => headersOf(path, rules)['Cache-Control'];
  expect(kept('/_astro/a.123.js')).toBe('public, max-age=31536000, immutable');
  expect(kept('/search/nl/index/a_1.pf_index')).toBe('public, max-age=31536000, immutable');
  expect(kept('/embed/1.0.0.js')).toBe('public, max-age=31536000, immutable');
  expect(kept('/embed.js')).toBe('public, max-age=300');
  expect(headersOf('/embed.js', rules)['Access-Control-Allow-Origin']).toBe('*');
  for (const path of ['/nl/policy/', '/search/search.js', '/offline-copy.js']) {
    expect(kept(path), path).toBe('public, max-age=0, must-revalidate');
  }
});

test('the worker of the offline copy may fetch, other files may nothing', () => {
  expect(csp('/offline-copy.js')).toContain("connect-src 'self'");
  expect(csp('/search/search.js')).not.toContain("'self'");
});

test('a host that joins the values of two rules gets two policies, the wider first, and no other header twice', () => {
  for (const path of [
    '/nl/policy/',
    '/nl/embed/clause/cameras-kept/',
    '/search/nl/index/a_1.pf_index',
    '/embed.js',
    '/embed/1.0.0.js',
  ]) {
    const matching = rules.filter(({ pattern }) => matchesLikeAHost(pattern, path));
    const names = matching.flatMap(({ headers }) => Object.keys(headers));
    const twice = names.filter((name, index) => names.indexOf(name) !== index);
    expect(twice, path).toEqual(['Content-Security-Policy']);
  }
});

const matchesLikeAHost = (pattern: string, path: string): boolean =>
  pattern.endsWith('*')
    ? new RegExp(`^${pattern.slice(0, -1).replace(':locale', '[^/]+')}`).test(path)
    : new RegExp(`^${pattern.replace(':locale', '[^/]+')}$`).test(path);

test('_headers says what it says under a path, and a policy too long for hosts is refused in words', () => {
  expect(headersFile(rules, '/privacy')).toContain('\n/privacy/:locale/policy/*\n  Content-Security-Policy: ');
  const long = [{ pattern: '/*', headers: { 'Content-Security-Policy': 'x'.repeat(2000) } }];
  expect(() => headersFile(long, '')).toThrow(
    /^_headers · 1 rules, longest line 20\d\d characters: hosts take 100 rules of 2000/,
  );
});

test('pages of any origin may read the data files', () => {
  for (const path of ['/data/retention.csv', '/data/rfc4180/retention.csv'])
    expect(headersOf(path, rules)['Access-Control-Allow-Origin'], path).toBe('*');
  expect(headersOf('/nl/policy/', rules)).not.toHaveProperty('Access-Control-Allow-Origin');
});

test('policies of several pages make one that lets each work', () => {
  const union = unionOf([new Map([['img-src', ["'none'"]]]), new Map([['img-src', ["'self'"]]])]);
  expect(writePolicy(union)).toBe("img-src 'self'");
});

test('deploy/nginx is written from these headers', () => {
  expect(readFileSync(`deploy/nginx/${siteId}-privacy.conf`, 'utf8'), 'run "npm run nginx-config"').toBe(
    nginxServer(folderOnServer),
  );
});

test('nginx gets a place for each address, and under a path nothing outside of it', () => {
  const places = [...nginxLocations(rules, '/privacy').matchAll(/^location (.*) \{$/gm)].map(([, place]) => place);
  expect(places).toContain('^~ /privacy/de/policy/');
  expect(places.filter((place) => !/ \/privacy/.test(` ${place ?? ''}`))).toEqual([]);
});
