import { expect, test } from 'vitest';
import { readContentFolder } from './files.ts';
import { formatted } from './format-content.ts';

const mdx = (text: string): string => formatted({ path: 'content/policy/calls/fr.mdx', text });
const yaml = (text: string): string => formatted({ path: 'content/facts/laws/x.yaml', text });

test('French gets its no-break spaces, and every language its apostrophe', () => {
  expect(mdx("Qui ? L'appel : « oui » !\n")).toBe('Qui\u00a0? L’appel\u00a0: «\u00a0oui\u00a0»\u00a0!\n');
  expect(yaml("name:\n  nl: zo'n foto's\n  fr: 'L''un ?'\n  en: the reader's\n  de: Warum?\n")).toBe(
    "name:\n  nl: zo’n foto’s\n  fr: 'L’un\u00a0?'\n  en: the reader’s\n  de: Warum?\n",
  );
  expect(formatted({ path: 'content/ui/fr.json', text: '{ "a.b": "Quoi ?", "c": "l\'un" }' })).toBe(
    '{ "a.b": "Quoi\u00a0?", "c": "l’un" }',
  );
});

test('what is no running text stays as it is, byte for byte', () => {
  const markup =
    '---\ntitle: Titre\n---\n\n<Clause id="a"   title="Un ?" against=\'x\'>\n\n* un  \n* [deux](https://x.test/?a=b)\n\n</Clause>\n';
  expect(mdx(markup)).toBe(markup.replace('Un ?', 'Un\u00a0?'));
  expect(yaml("# l'aide ?\narticle: '13(1)'\nlaw: l'x\n")).toBe("# l'aide ?\narticle: '13(1)'\nlaw: l'x\n");
});

test('twice is as once, and the content is as it would be', () => {
  for (const file of readContentFolder('content')) {
    const once = formatted(file);
    expect(formatted({ ...file, text: once }), file.path).toBe(once);
    expect(once, file.path).toBe(file.text);
  }
});
