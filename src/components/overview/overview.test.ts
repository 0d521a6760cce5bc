import { expect, test } from 'vitest';
import { locales } from '../../domain/locales.ts';
import { translator } from '../../i18n/translate.ts';
import JourneyLine from '../journey-line/JourneyLine.astro';
import Highlight from '../prose/Highlight.astro';
import { render } from '../render.ts';

const highlight = (text: string): Promise<string> => render(Highlight, 'de', { clause: 'secrecy', title: 'T' }, text);

test('a highlight is led by the first period or share of its text, as it stands by itself', async () => {
  const period = await highlight('<p>nach <time class="figure" datetime="P13M">13 Monaten</time></p>');
  expect(period).toMatch(/<p class="big"[^>]*>\s*13\s*Monate\s*<\/p>/);
  const share = await highlight(
    '<p><span class="figure">50 %</span> und <time class="figure" datetime="P6M"></time></p>',
  );
  expect(share).toMatch(/<p class="big"[^>]*>\s*50 %\s*<\/p>/);
  expect(await highlight('<p>keine Zahl</p>')).not.toContain('class="big"');
});

test.each(locales)('in %s a station of which the policy says nothing is dashed and says so', async (locale) => {
  const t = translator(locale);
  const notStated = t('fact.notStated');
  const silent = await render(JourneyLine, locale, { activity: 'camera-large-sites', journey: 'visit-a-site' });
  expect(silent.match(/<li[^>]*\bclass="silent"/g)).toHaveLength(silent.split(`>${notStated}<`).length - 1);
  expect(silent).toContain(notStated);
  // A general rule is no silence.
  const general = await render(JourneyLine, locale, { activity: 'call-recording', journey: 'call-customer-service' });
  expect(general).toContain(t('fact.generalRule'));
  expect(general).not.toContain(notStated);
  const told = await render(JourneyLine, locale, { activity: 'neighbour-delivery', journey: 'take-in-a-parcel' });
  expect(told).not.toContain(notStated);
  expect(told).toContain('datetime="P13M"');
});
