import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { describe, expect, test } from 'vitest';
import { locales } from '../domain/locales.ts';
import { fact } from '../domain/policy.ts';
import { sayingFields, sayingsOf } from '../domain/sayings.ts';
import { translator } from '../i18n/translate.ts';
import { policy } from '../content-reader/load-policy.ts';
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

const standings = {
  'in-force': 'edition.inForce',
  unconfirmed: 'edition.unconfirmed',
  superseded: 'edition.superseded',
  scheduled: 'edition.scheduled',
  draft: 'edition.draft',
} as const;

describe.each(locales)('in %s', (locale) => {
  const t = translator(locale);

  test('a card shows each reserve beside the facts that have it', async () => {
    for (const [id, activity] of policy.facts.activities) {
      const card = await render(component('./policy-reader/ClauseFacts.astro'), locale, {
        clause: activity.clauses[0],
      });
      for (const field of sayingFields) {
        const row = card.split('data-field="').find((piece) => piece.startsWith(`${field}"`)) ?? '';
        const sayings = sayingsOf(activity, field);
        const reserves = [...sayings, ...sayings.flatMap(({ of }) => of)];
        for (const { hedge, when } of reserves) {
          if (hedge !== undefined)
            expect(row.toLowerCase(), `${id} ${field}`).toContain(
              fact(policy, 'hedges', hedge).name[locale].toLowerCase(),
            );
          const condition = policy.facts.conditions.get(when ?? '')?.name[locale];
          if (condition !== undefined) expect(row.toLowerCase(), `${id} ${field}`).toContain(condition.toLowerCase());
        }
      }
    }
  });

  test('the line about the edition says how sure it is that it is in force', async () => {
    const { standing } = policy.edition;
    const line = await render(component('./site-header/EditionLine.astro'), locale, { locale });
    expect(line).toContain(`data-standing="${standing}"`);
    expect(line).toContain(t(standings[standing]));
  });
});
