import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../src/domain/locales.ts';
import type { RecordsFile } from '../../src/search/analyse/index-files.ts';
import { family } from '../family/fixture.ts';

// The site of a general policy and a specific one: every view says which rule wins, and why.

const folder = mkdtempSync(join(tmpdir(), 'policy-family-'));

beforeAll(() => {
  const env = { ...process.env, CONTENT: family, OUT_DIR: folder, PDF_EDITION: 'no', ASTRO_TELEMETRY_DISABLED: '1' };
  const { status, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Beside the specific clause that replaces a general one, beside that one, and beside the one that adds to another. */
const sentences: Readonly<Record<Locale, { wins: string; loses: string; adds: string }>> = {
  nl: {
    wins: 'Specifiek: het beleid voor pakjesautomaten (mei 2021) gaat voor op “Hoelang het blijft”, omdat het alleen over pakjesautomaten gaat (“Welke regel geldt”).',
    loses:
      'Op zijn eigen terrein gaat een specifiek beleid voor: het beleid voor pakjesautomaten (mei 2021), met “Hoelang de code blijft”, omdat het alleen over pakjesautomaten gaat (“Welke regel geldt”).',
    adds: 'Specifiek: het beleid voor pakjesautomaten (mei 2021) vult “Wie het adres ziet” aan, omdat het alleen over pakjesautomaten gaat (“Welke regel geldt”). Beide gelden.',
  },
  fr: {
    wins: 'Spécifique : la politique sur les consignes (mai 2021) l’emporte sur « Combien de temps », car elle ne concerne que les consignes (« Quelle règle s’applique »).',
    loses:
      'Dans son domaine, une politique spécifique l’emporte : la politique sur les consignes (mai 2021), par « Combien de temps le code reste », car elle ne concerne que les consignes (« Quelle règle s’applique »).',
    adds: 'Spécifique : la politique sur les consignes (mai 2021) complète « Qui voit l’adresse », car elle ne concerne que les consignes (« Quelle règle s’applique »). Les deux règles s’appliquent.',
  },
  en: {
    wins: 'Specific: the parcel locker policy (May 2021) prevails over “How long it stays”, since it is about parcel lockers only (“Which rule holds”).',
    loses:
      'In its own field a specific policy prevails: the parcel locker policy (May 2021), with “How long the code stays”, since it is about parcel lockers only (“Which rule holds”).',
    adds: 'Specific: the parcel locker policy (May 2021) adds to “Who sees the address”, since it is about parcel lockers only (“Which rule holds”). Both hold.',
  },
  de: {
    wins: 'Spezifisch: die Erklärung zu Paketautomaten (Mai 2021) hat Vorrang vor „Wie lange es bleibt“, weil sie nur Paketautomaten betrifft („Welche Regel gilt“).',
    loses:
      'In ihrem Bereich hat eine spezifische Erklärung Vorrang: die Erklärung zu Paketautomaten (Mai 2021), mit „Wie lange der Code bleibt“, weil sie nur Paketautomaten betrifft („Welche Regel gilt“).',
    adds: 'Spezifisch: die Erklärung zu Paketautomaten (Mai 2021) ergänzt „Wer die Adresse sieht“, weil sie nur Paketautomaten betrifft („Welche Regel gilt“). Beide gelten.',
  },
};

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function found(path: string, selector: string): { text: string; links: (string | undefined)[] }[] {
  const page = parse(readFileSync(join(folder, path, 'index.html'), 'utf8'));
  return page.querySelectorAll(selector).map((place) => ({
    text: plain(place.textContent),
    links: place.querySelectorAll('a').map((link) => link.getAttribute('href')),
  }));
}

describe.each(locales)('in %s', (locale) => {
  const { wins, loses, adds } = sentences[locale];
  const to = (clause: string): string => `/${locale}/policy/#${clause}`;

  test('a clause of the policy page says what it prevails over, and what prevails over it', () => {
    const at = (clause: string) => found(`${locale}/policy`, `#${clause} [data-field=family] dd`);
    expect(at('lockers-kept')).toEqual([{ text: wins, links: [to('kept'), to('which-rule')] }]);
    expect(at('kept')).toEqual([{ text: loses, links: [to('lockers-kept'), to('which-rule')] }]);
    expect(at('lockers-seen').map(({ text }) => text)).toEqual([adds]);
    expect(at('lines')).toEqual([]);
  });

  test('the print edition says the same, with the numbers of the clauses', () => {
    const [printed] = found(`${locale}/print`, '#lockers-kept [data-field=family] dd');
    expect(printed?.text.match(/\[[\d.]+\]/g)).toEqual(['[2.2]', '[1.1]']);
    expect(printed?.text.replace(/ \[[\d.]+\]/g, '')).toBe(wins);
  });

  test('a section says of which specific policy it is', () => {
    expect(found(`${locale}/policy`, '.section > .note').map(({ text }) => text)).toEqual([
      expect.stringMatching(/2021\)$/),
    ]);
  });

  test('a stop of the wizard says it where the specific clause takes the place of the general rule, which is not told there', () => {
    const stop = (name: string): string => `[data-activity=locker] [data-stop=${name}]`;
    const page = `${locale}/wizard/use-a-locker`;
    expect(found(page, `${stop('kept')} .family`)).toEqual([{ text: wins, links: [to('kept'), to('which-rule')] }]);
    expect(found(page, `${stop('kept')} .ruled`)).toEqual([]);
    expect(found(page, `${stop('seen')} .family`)).toEqual([{ text: adds, links: [to('seen'), to('which-rule')] }]);
    expect(found(page, `${stop('seen')} .ruled`)).toHaveLength(1);
    expect(found(page, '[data-activity=locker] .family')).toHaveLength(2);
    expect(found(page, '.rules .family').map(({ text }) => text)).toContain(loses);
  });

  test('a row of the timeline and of its table says it, of both periods and of the ground that is replaced', () => {
    expect(found(`${locale}/retention`, 'ul.rows .family').map(({ text }) => text)).toEqual([loses]);
    for (const place of ['ol.rows > li', '.timeline-table tbody:first-of-type tr']) {
      expect(found(`${locale}/retention`, `${place} .family`)).toEqual([
        { text: wins, links: [to('kept'), to('which-rule')] },
        { text: loses, links: [to('lockers-kept'), to('which-rule')] },
      ]);
    }
  });

  test('where nothing holds in place of the general rule, the timeline says which rule is replaced, and that nothing is stated', () => {
    for (const place of ['.unstated li', '.timeline-table tbody:last-of-type tr']) {
      const [door, ...others] = found(`${locale}/retention`, place);
      expect(others).toEqual([]);
      expect(door?.text).toContain(wins);
    }
    const { 'timeline.notStated': notStated = '' } = JSON.parse(
      readFileSync(`content/ui/${locale}.json`, 'utf8'),
    ) as Record<string, string>;
    const [cell] = found(`${locale}/retention`, '.timeline-table tbody:last-of-type td');
    expect(cell?.text.toLowerCase()).toMatch(new RegExp(`^${notStated}`));
  });

  test('a result of search shows it behind its headings, of clauses and of periods', () => {
    const file = readFileSync(join(folder, `search/${locale}/records/0.json`), 'utf8');
    const { urls, paths, pathOf } = JSON.parse(file) as RecordsFile;
    const path = (url: string): string => plain(paths[pathOf[urls.split('\n').indexOf(url)] ?? -1]?.join(' › ') ?? '');
    const [section] = found(`${locale}/policy`, '#lockers-title');
    expect(path('policy/#lockers-kept')).toBe(`${section?.text ?? ''} · ${wins}`);
    expect(path('policy/#kept')).toContain(` · ${loses}`);
    expect(path('retention/#locker-code')).toBe(wins);
    expect(path('policy/#which-rule')).not.toContain(' · ');
  });
});

/** Who is responsible, by label, names and what they arranged. */
const responsible: Readonly<Record<Locale, readonly [string, string, string]>> = {
  nl: [
    'Verantwoordelijk',
    'Acme en het bedrijf van de automaten, gezamenlijk',
    'hun onderlinge regeling: niet vermeld',
  ],
  fr: ['Responsable du traitement', 'Acme et la société des consignes, conjointement', 'leur accord : non précisé'],
  en: ['Responsible', 'Acme and the locker company, jointly', 'their arrangement: not stated'],
  de: ['Verantwortlich', 'Acme und die Automatengesellschaft, gemeinsam', 'ihre Vereinbarung: nicht angegeben'],
};

describe.each(locales)('controllers in %s', (locale) => {
  const [label, who, arrangement] = responsible[locale];
  const link = { links: [`/${locale}/policy/#lockers-seen`] };

  test('stand in the row of their activity, with the clause that names them', () => {
    const [said, ...others] = found(`${locale}/activities`, 'th .controllers');
    expect(others).toEqual([]);
    expect(said).toMatchObject(link);
    expect(said?.text).toMatch(new RegExp(`^${label} ?: ${who} .* ?; ${arrangement}$`));
  });

  test('stand beside the clause that tells the activity, and beside the one that names them', () => {
    const at = (clause: string) => found(`${locale}/policy`, `#${clause} [data-field=controllers] dd`);
    expect(at('lockers-kept')).toMatchObject([link]);
    expect(at('lockers-kept')[0]?.text).toMatch(new RegExp(`^${who} .* ?; ${arrangement}$`));
    expect(at('lockers-seen')).toMatchObject([{ links: [] }]);
    expect(at('seen')).toEqual([]);
  });
});

test('the duty of Article 26 is in the table of coverage, for joint controllers only', () => {
  const rows = readFileSync(join(folder, 'data/rfc4180/coverage.csv'), 'utf8').split('\r\n');
  expect(rows.filter((row) => /^(?:controllers|joint)/.test(row))).toEqual([
    'controllers of an activity,13(1)(a) 14(1)(a),locker,stated,lockers-seen,,',
    'joint controllers,26(2),locker,silent,,,',
  ]);
  const activities = readFileSync(join(folder, 'data/rfc4180/activities.csv'), 'utf8').split('\r\n');
  expect(activities.find((row) => row.includes(',controllers,'))).toMatch(
    /^locker,controllers,stated,lockers-seen,and,.*acme locker-company,.*Acme und die Automatengesellschaft, gemeinsam/,
  );
});

test('the data files have the family, and the schema of it', () => {
  const read = (name: string) =>
    JSON.parse(readFileSync(join(folder, 'data', name), 'utf8')) as {
      facts?: Record<string, Record<string, unknown>>;
      properties?: { facts: { properties: Record<string, unknown> } };
    };
  expect(Object.keys(read('policy.json').facts?.['policies'] ?? {})).toEqual(['lockers']);
  expect(read('policy.schema.json').properties?.facts.properties).toHaveProperty('policies');
  expect(readFileSync(join(folder, 'data/dpv.jsonld'), 'utf8')).toMatch(
    /"dpv:hasJointDataControllers":\{"@type":"dpv:JointDataControllers","dpv:hasDataController":\[\{/,
  );
});
