import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { locales } from '../../domain/locales.ts';
import { type Answers, holds } from '../../domain/wizard.ts';
import { policy } from '../../content-reader/load-policy.ts';
import { controller } from '../../site/site.ts';
import { type Gist, gistsOf, type KeptPeriod } from './gist.ts';

// What a lawyer expects of every way through every journey.
const cases = globSync('content/wizard-cases/*.yaml').flatMap((file) =>
  (
    parse(readFileSync(file, 'utf8')) as {
      name: string;
      answers: Answers;
      doubts: object;
      periods: string[];
      maybe: string[];
      recipients: string[];
    }[]
  ).map((one) => ({ journey: basename(file, '.yaml'), ...one })),
);
const journeys = [...policy.journeys];
const idOf = ({ id }: KeptPeriod): string => id;
const isPeriod = (piece: string | KeptPeriod): piece is KeptPeriod => typeof piece !== 'string';

function gist(journey: string, answers: Answers, locale: (typeof locales)[number]): Gist {
  const [, file] = journeys.find(([id]) => id === journey) ?? [];
  if (!file) throw new ReferenceError(`There is no journey "${journey}".`);
  const found = gistsOf(policy, file, locale).filter(([, when]) => holds(when ?? undefined, answers));
  expect(found, journey).toHaveLength(1);
  return found[0]?.[0] ?? { sentence: [], limits: '', also: [], maybe: [] };
}

const words = ({ sentence }: Gist): string =>
  sentence.map((piece) => (isPeriod(piece) ? piece.period : piece)).join('');

describe.each(locales)('in %s', (locale) => {
  test.each(cases)('$journey, $name: one sentence with every period of the answer', (one) => {
    const found = gist(one.journey, one.answers, locale);
    const { sentence, also, maybe } = found;
    expect([...sentence.filter(isPeriod), ...also].map(idOf).sort()).toEqual([...one.periods].sort());
    expect(maybe.map(idOf).sort()).toEqual([...one.maybe].sort());
    expect(words(found)).toMatch(/\.$/);
    expect(words(found)).not.toMatch(/[{}]|undefined/);
  });
});

// With a period, the sentence is on that matter alone.
test.each(cases.filter(({ periods, doubts }) => periods.length === 0 && Object.keys(doubts).length === 0))(
  '$journey, $name: a sentence without a period names all who see any of the data',
  ({ journey, answers, recipients }) => {
    const told = words(gist(journey, answers, 'en'));
    for (const id of recipients) expect(told).toContain(policy.facts.recipients.get(id)?.name.en);
  },
);

test.each([
  [
    'take-in-a-parcel',
    { 'whose-idea': 'postal-worker' },
    'Het adres van de buur die een pakje aanneemt, blijft PERIOD bewaard. Wie de gegevens ziet: geadresseerde van het pakje (via de online-opvolgingstool). Volgens de algemene regel kunnen ook anderen toegang krijgen.',
  ],
  [
    'call-customer-service',
    { phone: 'other', line: 'bank', about: 'orders' },
    'Uw gesprekken en elektronische communicatie met de bankservice blijven PERIOD bewaard. Over wie de gegevens ziet, heeft het beleid hier geen eigen regel: de algemene geldt. volgens het beleid verplicht door MiFID II; als er een verband is met transacties voor eigen rekening en met diensten rond klantenorders',
  ],
  [
    'visit-a-site',
    { site: 'other', incident: 'nothing' },
    'Camerabeelden blijven PERIOD bewaard. Over wie de gegevens ziet, heeft het beleid hier geen eigen regel: de algemene geldt.',
  ],
  [
    'visit-a-site',
    { site: 'other', incident: 'happened' },
    'Camerabeelden blijven PERIOD bewaard. Wie de gegevens ziet, bij een incident of alarm: dienst Security van CONTROLLER of gecertificeerde externe meldkamer. Volgens de algemene regel kunnen ook anderen toegang krijgen.',
  ],
  [
    'call-customer-service',
    { phone: 'called-back', caller: 'bank', about: 'something-else' },
    'Of dit voor u geldt, laat het beleid open.',
  ],
])('%s tells of what is kept longest, with its reserves, and who sees it', (journey, answers, expected) => {
  // How long is the policy’s: what is tested is the sentence around it.
  const found = gist(journey, answers, 'nl');
  const told = `${words(found)} ${found.limits}`.trim().replaceAll(/\bP\d+[DMY]\b/g, 'PERIOD');
  expect(told.replaceAll(controller.name, 'CONTROLLER')).toBe(expected);
});
