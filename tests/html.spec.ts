import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { html, pages } from './site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    'no-inline-style': 'error',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    // Checkboxes of one question share their name, as HTML means them to.
    'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'button', 'reset', 'submit'] }],
    // A phone link shows the number as Belgians write it.
    'tel-non-breaking': 'off',
    // Scripts have their hash, as another test says; icons and the like cannot have one.
    'require-sri': 'off',
  },
});

for (const path of pages) {
  test(`${path} is valid HTML without inline styles`, async () => {
    const { results } = await validator.validateString(html(path));
    const messages = results.flatMap((result) => result.messages);
    expect(messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`)).toEqual([]);
  });

  test(`${path} has a strict Content-Security-Policy`, () => {
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html(path))?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    // Pagefind, the engine of search, is WebAssembly.
    const hasSearch = html(path).includes('class="search-box"');
    expect(policy.includes("'wasm-unsafe-eval'")).toBe(hasSearch);
    // Its index is asked for, and the list of what a copy keeps.
    expect(policy.includes('connect-src')).toBe(hasSearch || html(path).includes('class="offline-copy'));
    expect(policy.replace(" 'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
    expect(html(path).match(/<script\b[^>]*\bsrc=(?![^>]*\bintegrity="sha384-)/g)).toBeNull();
    const inline = html(path).match(/<(script|style)\b(?![^>]*\bsrc=)/g) ?? [];
    expect(policy.match(/'sha256-/g)?.length).toBe(inline.length);
  });
}
