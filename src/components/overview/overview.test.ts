import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { expect, test } from 'vitest';
import { type Locale, locales } from '../../domain/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { render } from '../render.ts';

const components = import.meta.glob<AstroComponentFactory>(
  ['../journey-line/JourneyLine.astro', '../prose/Highlight.astro'],
  { eager: true, import: 'default' },
);

function component(file: string): AstroComponentFactory {
  const found = components[file];
  if (!found) throw new ReferenceError(`There is no component ${file}.`);
  return found;
}

const highlight = (text: string): Promise<string> =>
  render(component('../prose/Highlight.astro'), 'de', { clause: 'secrecy', title: 'T' }, text);

const line = (locale: Locale, activity: string, journey: string): Promise<string> =>
  render(component('../journey-line/JourneyLine.astro'), locale, { activity, journey });

test('a highlight is led by the first period or share of its text, as it stands by itself', async () => {
  const period = await highlight('<p>nach <data class="figure" value="P13M">13 Monaten</data></p>');
  expect(period).toMatch(/<p class="big"[^>]*>\s*13\s*Monate\s*<\/p>/);
  const share = await highlight('<p><span class="figure">50 %</span> und <data class="figure" value="P6M"></data></p>');
  expect(share).toMatch(/<p class="big"[^>]*>\s*50 %\s*<\/p>/);
  expect(await highlight('<p>keine Zahl</p>')).not.toContain('class="big"');
});

test.each(locales)('in %s a station of which the policy says nothing is dashed and says so', async (locale) => {
  const t = translator(locale);
  const notStated = t('fact.notStated');
  const silent = await line(locale, 'camera-large-sites', 'visit-a-site');
  expect(silent.match(/<li[^>]*\bclass="silent"/g)).toHaveLength(silent.split(`>${notStated}<`).length - 1);
  expect(silent).toContain(notStated);
  // A general rule is no silence.
  const general = await line(locale, 'call-recording', 'call-customer-service');
  expect(general).toContain(t('fact.generalRule'));
  expect(general).not.toContain(notStated);
  const told = await line(locale, 'neighbour-delivery', 'take-in-a-parcel');
  expect(told).not.toContain(notStated);
  expect(told).toContain('value="P13M"');
});
