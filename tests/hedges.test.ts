import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { expect, test } from 'vitest';
import { proseRenderers } from '../src/components/prose/components.ts';
import { render } from '../src/components/render.ts';
import { fillFacts } from '../src/content-reader/fill-facts.ts';
import { pageText, policy } from '../src/content-reader/load-policy.ts';
import { locales } from '../src/domain/locales.ts';

// What the policy says with a reserve is never told as a certainty.

const atMost = { nl: /hoogstens/, fr: /au maximum/, en: /at most/, de: /höchstens/ };
const limits = [...policy.facts.retention].filter(([, { bound }]) => bound === 'at most').map(([id]) => id);

test.each(locales)('a period that is an upper limit is told as one wherever a text names it in %s', async (locale) => {
  for (const [id, { bound }] of policy.facts.retention) {
    const told = [
      fillFacts(`{period ${id}}`, locale),
      await render(proseRenderers.Period as AstroComponentFactory, locale, { of: id }),
    ];
    for (const text of told) {
      if (bound === 'at most') expect(text, id).toMatch(atMost[locale]);
      else expect(text, id).not.toMatch(atMost[locale]);
    }
  }
  expect(limits.length).toBeGreaterThan(0);
});

const atLeast = { nl: /minstens/, fr: /au minimum/, en: /at least/, de: /mindestens/ };

test.each(locales)('a period that is a lower limit is told as one wherever a text names it in %s', (locale) => {
  const [[id, stated] = ['', undefined]] = policy.facts.retention;
  if (!stated) throw new Error('There is no period.');
  const facts = { ...policy.facts, retention: new Map([[id, { ...stated, bound: 'at least' as const }]]) };
  expect(fillFacts(`{period ${id}}`, locale, { ...policy, facts })).toMatch(atLeast[locale]);
});

test.each(locales)(
  'whether the edition holds is told from its fact, also on the page about the site, in %s',
  (locale) => {
    const told = pageText('about', locale).elements.map(({ name }) => name);
    expect(told).toContain('Standing');
  },
);
