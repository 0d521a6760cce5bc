import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { clauses as expected } from '../policy.ts';
import { html, pages } from '../site.ts';

/** Text as a reader sees it, without soft hyphens and spaces. */
const seen = (text: string | null | undefined): string => (text ?? '').replace(/[\u00ad\s]/g, '');

describe.each(pages.filter((path) => /^\/[a-z]{2}\/(?:embed\/)?policy\/$/.test(path)))('%s', (path) => {
  // WCAG 1.3.2
  test('in the reader mode of browsers has every clause, short ones too, with its facts', () => {
    const kept = seen(new Readability(parseHTML(html(path)).document).parse()?.textContent);
    const clauses = [...parseHTML(html(path)).document.querySelectorAll('article.clause')];
    expect(clauses).toHaveLength(expected.length);
    const lost = clauses.flatMap((clause) =>
      [...clause.querySelectorAll('.prose > *, .facts > div')]
        .map((part) => part.textContent)
        .filter((text) => !kept.includes(seen(text)))
        .map((text) => `${clause.id}: ${text.slice(0, 60)}`),
    );
    expect(lost).toEqual([]);
  });
});
