import { expect, test } from 'vitest';
import { islandStyleInHead, withIntegrity, withoutIslandUids, withPolicy } from './page-security.ts';

const head = '<meta charset="utf-8">';
/** The SHA-256 of the text "a", in base64. */
const hashOfA = "'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='";
const policyOf = (html: string, address = '/nl/'): string =>
  /content="([^"]*)"/.exec(withPolicy(head + html, address))?.[1] ?? '';

test('a page is allowed what stands in it, each hash once, and nothing else', () => {
  const policy = policyOf('<script>a</script><style>a</style><script>a</script>');
  expect(policy).toContain(`style-src ${hashOfA}; script-src ${hashOfA}`);
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
  expect(policy).not.toMatch(/unsafe|connect-src|worker-src|frame-src|'self' 'sha256/);
});

test('a page without a script may not run any', () => {
  expect(policyOf('<style>a</style>')).not.toContain('script-src');
});

test('WebAssembly and fetching are allowed where there is search, script files where there are some', () => {
  const search = policyOf('<div data-search="{}"></div>');
  expect(search).toContain("script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'");
  const withFile = policyOf('<script type="module" src="/_astro/a.js"></script>');
  expect(withFile).toContain("script-src 'self'");
  expect(withFile).not.toContain('wasm');
});

test('the pages that keep a copy may register its worker, and the page for developers shows how an embed looks', () => {
  expect(policyOf('', '/fr/downloads/')).toContain('trusted-types offline-copy');
  expect(policyOf('', '/fr/downloads/')).toContain("worker-src 'self'");
  expect(policyOf('', '/fr/developers/')).toContain("frame-src 'self'");
  expect(policyOf('', '/fr/developers/')).not.toMatch(/worker-src|offline-copy/);
  expect(policyOf('', '/fr/about/')).not.toMatch(/worker-src|frame-src|offline-copy/);
  expect(policyOf('', '/de/print/')).toContain("worker-src 'self'");
  expect(policyOf('', '/de/print/')).not.toContain('frame-src');
});

test('each script file carries its hash: on its element, or in the import map when it is loaded later', () => {
  const scripts = new Map([
    ['/_astro/a.js', { text: 'import("./b.js")', hash: 'sha384-a' }],
    ['/_astro/b.js', { text: '', hash: 'sha384-b' }],
    ['/_astro/of-another-page.js', { text: '', hash: 'sha384-c' }],
    ['/search/search.js', { text: '', hash: 'sha384-d' }],
  ]);
  const page = `${head}<script type="module" src="/_astro/a.js"></script>`;
  expect(withIntegrity(page, scripts)).toBe(
    `${head}<script type="importmap">{"integrity":{"/_astro/b.js":"sha384-b"}}</script>` +
      '<script type="module" src="/_astro/a.js" integrity="sha384-a"></script>',
  );
  expect(withIntegrity(`${head}<div data-search="{}">`, scripts)).toContain('{"/search/search.js":"sha384-d"}');
  expect(withIntegrity(head, scripts)).toBe(head);
});

test('an island counts as a script file, its scripts carry their hashes, and it is not numbered by a path of this machine', () => {
  const island = '<astro-island uid="Zb1" component-url="/_astro/a.js" renderer-url="/_astro/r.js" ssr></astro-island>';
  expect(policyOf(island)).toContain("script-src 'self'");
  const scripts = new Map([
    ['/_astro/a.js', { text: 'import"./shared.js"', hash: 'sha384-a' }],
    ['/_astro/r.js', { text: '', hash: 'sha384-r' }],
    ['/_astro/shared.js', { text: '', hash: 'sha384-s' }],
  ]);
  expect(withIntegrity(head + island, scripts)).toContain(
    '{"/_astro/a.js":"sha384-a","/_astro/r.js":"sha384-r","/_astro/shared.js":"sha384-s"}',
  );
  expect(withoutIslandUids(island)).toMatch(/^<astro-island component-url=/);
});

test('the style of islands stands in the head, once', () => {
  const style = '<style>astro-island,astro-slot{display:contents}</style>';
  expect(islandStyleInHead(`<head></head><p></p>${style}<astro-island></astro-island>`)).toBe(
    `<head>${style}</head><p></p><astro-island></astro-island>`,
  );
  expect(islandStyleInHead('<head></head><p></p>')).toBe('<head></head><p></p>');
});
