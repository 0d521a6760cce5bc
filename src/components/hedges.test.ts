import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { describe, expect, test } from 'vitest';
import { locales } from '../domain/locales.ts';
import { sayingsOf } from '../domain/sayings.ts';
import { translator } from '../i18n/translate.ts';
import { policy } from '../load-policy.ts';
import { render } from './render.ts';

const components = import.meta.glob<AstroComponentFactory>(
  ['./policy-reader/ClauseFacts.astro', './site-header/EditionLine.astro'],
  { eager: true, import: 'default' },
);

function component(file: string): AstroComponentFactory {
  const found = components[file];
  if (!found) throw new ReferenceError(`There is no component ${file}.`);
  return found;
}

// How sure the site is of what it tells, as its components say it.

const hedges = { usually: 'hedge.usually', possibly: 'hedge.possibly', 'by-post': 'hedge.byPost' } as const;
const standings = {
  'in-force': 'edition.inForce',
  unconfirmed: 'edition.unconfirmed',
  superseded: 'edition.superseded',
} as const;

describe.each(locales)('in %s', (locale) => {
  const t = translator(locale);

  test('a card shows each reserve beside the facts that have it', async () => {
    for (const [id, activity] of policy.facts.activities) {
      const fields = (['data', 'source', 'recipients', 'exclusions', 'basis', 'choices'] as const).filter((field) =>
        sayingsOf(activity, field).some(({ hedge }) => hedge !== undefined),
      );
      const card = await render(component('./policy-reader/ClauseFacts.astro'), locale, {
        clause: activity.clauses[0],
      });
      const wanted = fields.flatMap((field) => sayingsOf(activity, field)).flatMap(({ hedge }) => hedge ?? []);
      for (const hedge of wanted) expect(card, `${id}: ${hedge}`).toContain(`(${t(hedges[hedge])})`);
      expect(card.match(/class="hedge"/g)?.length ?? 0, id).toBe(fields.length);
    }
  });

  test('the line about the edition says how sure it is that it is in force', async () => {
    const { standing } = policy.edition;
    const line = await render(component('./site-header/EditionLine.astro'), locale, { locale });
    expect(line).toContain(`data-standing="${standing}"`);
    expect(line).toContain(t(standings[standing]));
  });
});
