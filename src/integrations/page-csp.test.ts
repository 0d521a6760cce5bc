import { expect, test } from 'vitest';
import { withOwnHashes } from './page-csp.ts';

const policy = (content: string): string => `<meta http-equiv="content-security-policy" content="${content}">`;
/** The SHA-256 of the text "a", in base64. */
const hashOfA = 'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=';

test('a page keeps the hashes of its own scripts and styles, and loses those of other pages', () => {
  const html = `${policy(`script-src 'self' '${hashOfA}' 'sha256-other='; style-src 'self' 'sha256-another=';`)}<script type="module">a</script>`;
  expect(withOwnHashes(html)).toBe(
    `${policy(`script-src 'self' '${hashOfA}'; style-src 'self';`)}<script type="module">a</script>`,
  );
});

test('a page gets the hashes of what Astro did not process, once, and none for what is elsewhere', () => {
  const html = `${policy("script-src 'self'; style-src 'self'")}<script>a</script><style>a</style><script>a</script><script src="/x.js"></script>`;
  expect(withOwnHashes(html)).toContain(`script-src 'self' '${hashOfA}'; style-src 'self' '${hashOfA}'"`);
});

test('a page without a policy stays as it is', () => {
  expect(withOwnHashes('<script>a</script>')).toBe('<script>a</script>');
});
