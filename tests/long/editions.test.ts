import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import ICAL from 'ical.js';
import { parse } from 'node-html-parser';
import { afterAll, describe, expect, test } from 'vitest';
import { siteServer } from '../../scripts/site-server.ts';
import { startChromium } from '../../scripts/start-chromium.ts';
import { locales } from '../../src/domain/locales.ts';
import { addressesOf, formerAddresses } from '../../src/domain/redirects.ts';
import { redirectsOf } from '../../src/headers/site-headers.ts';
import { violations } from '../accessibility.ts';
import { atomProblems, entryIds } from '../atom.ts';
import { nuErrors } from '../nu-checker.ts';
import { bare, toolSays } from '../pdf.ts';
import { after, before, changes, invented, redirects } from '../editions/fixture.ts';

// The whole site with an invented edition after the real one: on the day from which it holds, and before anybody told a day.

const folders: string[] = [];

const pages = [['node_modules/astro/bin/astro.mjs', 'build'], ['scripts/former-editions.ts']];

function built(day: string, steps = pages, hasPdf = false) {
  const folder = mkdtempSync(join(tmpdir(), 'editions-'));
  folders.push(folder);
  const env = {
    ...process.env,
    CONTENT: invented,
    BUILD_DAY: day,
    OUT_DIR: folder,
    ASTRO_TELEMETRY_DISABLED: '1',
    PDF_EDITION: hasPdf ? 'yes' : 'no',
  };
  for (const step of steps) {
    const { status, stderr } = spawnSync(process.execPath, step, { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }
  return (path: string): string => join(folder, path);
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const page = (path: string) => parse(readFileSync(path, 'utf8'));
const plain = (text: string): string => text.replace(/\s+/g, ' ');

describe('on the day from which the new edition holds', () => {
  const at = built('2027-03-01', [...pages, ['scripts/print-and-offline.ts'], ['scripts/write-headers.ts']], true);

  describe.each(locales)('in %s', (locale) => {
    test('the changes page has every change, with what came and what went said in words', () => {
      const main = page(at(`${locale}/editions/2027-03/changes/index.html`)).querySelector('main');
      expect(
        main
          ?.querySelectorAll('.change')
          .map(({ id }) => id)
          .sort(),
      ).toEqual(changes.map(({ key }) => key.replaceAll(' ', '.')).sort());
      expect(main?.querySelectorAll('.change:not(.material)')).toHaveLength(
        changes.filter(({ isMaterial }) => !isMaterial).length,
      );
      for (const mark of main?.querySelectorAll('ins, del') ?? []) {
        expect(mark.querySelector('.visually-hidden')?.textContent.trim()).not.toBe('');
      }
    });

    test('changed periods are drawn as ghost and new bar, and the foot of each page leads to the changes', () => {
      const changed = page(at(`${locale}/editions/2027-03/changes/index.html`));
      const drawn = changed.querySelectorAll('.changed-period').map((picture) => picture.closest('.change')?.id);
      expect(drawn).toEqual(['retention.call-log', 'retention.call-recording', 'retention.camera-images']);
      for (const name of ['', 'policy/', 'editions/2018-09/policy/']) {
        const links = page(at(`${locale}/${name}index.html`)).querySelectorAll('footer a');
        expect(links.map((link) => link.getAttribute('href'))).toContain(`/${locale}/editions/2027-03/changes/`);
      }
    });

    test('the print edition and its PDF have the changes as a supplement, that of the former edition has none', () => {
      const supplement = page(at(`${locale}/print/index.html`)).querySelector('#changes');
      expect(supplement?.querySelectorAll('.change')).toHaveLength(changes.length);
      expect(page(at(`${locale}/print/index.html`)).querySelector('#contents a[href="#changes"]')).not.toBeNull();
      expect(page(at(`${locale}/editions/2018-09/print/index.html`)).querySelector('#changes')).toBeNull();
      const text = bare(toolSays('pdftotext', '-raw', at(`print/privacy-${locale}.pdf`), '-'));
      expect(text).toContain(bare(supplement?.querySelector('h2')?.text ?? '?'));
      for (const title of supplement?.querySelectorAll('h4') ?? []) expect(text).toContain(bare(title.text));
    });

    test('the feed is Atom as RFC 4287 has it', () => {
      expect(atomProblems(readFileSync(at(`${locale}/changes.xml`), 'utf8'))).toEqual([]);
    });

    test('each former address leads on at hosts that can, to a place that is there; old signs have their page', () => {
      const redirects = redirectsOf(at('.'), '').filter(({ from }) => from.startsWith(`/${locale}/`));
      expect(redirects).toHaveLength(8);
      for (const { from, to } of redirects) {
        const [path = '', id] = to.split('#');
        expect(existsSync(at(path)), to).toBe(true);
        if (id === undefined) continue;
        expect(existsSync(at(from)), from).toBe(true);
        expect(
          page(at(`${path}index.html`))
            .getElementById(id)
            ?.classList.contains('moved'),
          to,
        ).toBe(true);
      }
      const sign = page(at('q/neighbour-kept/index.html'));
      const link = sign.querySelector(`a[hreflang=${locale}]`);
      expect(link?.getAttribute('href')).toBe(`/${locale}/policy/#neighbour-kept`);
    });

    test('every link of the changes page leads to a place that is there', () => {
      const links = page(at(`${locale}/editions/2027-03/changes/index.html`)).querySelectorAll('.change a');
      expect(links.length).toBeGreaterThan(20);
      for (const link of links) {
        const [path = '', id = ''] = (link.getAttribute('href') ?? '').split('#');
        expect(page(at(`${path}index.html`)).getElementById(id), `${path}#${id}`).not.toBeNull();
      }
    });

    test('every id that any edition ever had is on the page, and a former one says what became of it', () => {
      const policy = page(at(`${locale}/policy/index.html`));
      const retention = page(at(`${locale}/retention/index.html`));
      for (const { clauses, retention: periods, journeys } of [before, after].map(addressesOf)) {
        for (const id of clauses) {
          expect(policy.getElementById(id), id).not.toBeNull();
          expect(existsSync(at(`${locale}/embed/clause/${id}/index.html`)), id).toBe(true);
        }
        for (const id of periods) expect(retention.getElementById(id), id).not.toBeNull();
        for (const id of journeys) {
          expect(existsSync(at(`${locale}/wizard/${id}/index.html`)), id).toBe(true);
          expect(existsSync(at(`${locale}/embed/wizard/${id}/index.html`)), id).toBe(true);
        }
      }
      for (const { id, to } of formerAddresses(redirects, after, 'clauses')) {
        const place = policy.getElementById(id);
        expect(place?.classList.contains('moved')).toBe(true);
        expect(place?.closest('.clause')?.id).toBe(to);
      }
      const journey = page(at(`${locale}/wizard/child/index.html`));
      expect(journey.querySelector('.moved')).not.toBeNull();
      expect(journey.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    });

    test('the former edition has pages of its own that nobody indexes, with a bar that leads to today’s', () => {
      for (const name of ['policy', 'retention', 'print']) {
        const former = page(at(`${locale}/editions/2018-09/${name}/index.html`));
        expect(former.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
        expect(former.querySelector('.former-bar a')?.getAttribute('href')).toBe(`/${locale}/${name}/`);
        expect(former.querySelector('link[rel=canonical]')).toBeNull();
      }
      const policy = page(at(`${locale}/editions/2018-09/policy/index.html`));
      const today = (id: string) =>
        policy
          .getElementById(id)
          ?.querySelectorAll('.clause-actions a')
          .map((link) => link.getAttribute('href'));
      expect(today('calls-log')).toContain(`/${locale}/policy/#calls-log`);
      expect(today('neighbour-kept')).toContain(`/${locale}/policy/#neighbour-erased`);
      expect(today('calls-recording-purpose')?.some((href) => href?.includes('/policy/#calls'))).toBe(false);
    });

    test('timeline, print and feed tell the new periods, and the former pages the old ones', () => {
      const badge = (path: string) => page(at(path)).querySelector('#call-log')?.getAttribute('data-at');
      expect(badge(`${locale}/retention/index.html`)).toBe('P2Y');
      expect(badge(`${locale}/editions/2018-09/retention/index.html`)).toBe('P1Y');
      const figures = (path: string) =>
        page(at(path))
          .querySelector('#calls-log')
          ?.querySelectorAll('data')
          .map((figure) => figure.getAttribute('value'));
      expect(figures(`${locale}/print/index.html`)).toContain('P2Y');
      expect(figures(`${locale}/editions/2018-09/print/index.html`)).toContain('P1Y');
      const feed = readFileSync(at(`${locale}/changes.xml`), 'utf8');
      expect(feed.match(/<entry>/g)).toHaveLength(2);
      expect(feed).toContain('02 201 11 11 → 02 201 12 00');
      // What is only worded otherwise is left out.
      const reworded = after.sections.flatMap(({ clauses }) => clauses).find(({ id }) => id === 'web-feedback');
      expect(feed).not.toContain(`&lt;li&gt;${reworded?.title[locale] ?? '?'}&lt;`);
    });

    test('search finds the places of today', () => {
      const found = globSync(`search/${locale}/**/*.json`, { cwd: at('.') }).map((file) =>
        readFileSync(at(file), 'utf8'),
      );
      expect(found.join()).toContain('neighbour-erased');
      expect(found.join()).not.toContain('neighbour-kept');
    });

    test('no page says that a newer edition is there, and the list names the one that holds', () => {
      expect(
        page(at(`${locale}/index.html`))
          .querySelector('[data-standing]')
          ?.getAttribute('data-standing'),
      ).toBe('in-force');
      const list = page(at(`${locale}/editions/index.html`));
      expect(list.querySelectorAll('main .edition').map(({ id }) => id)).toEqual(['2027-03', '2018-09']);
    });
  });

  test('axe and the Nu checker find nothing wrong with the pages of editions', async () => {
    const paths = locales.flatMap((locale) =>
      ['editions', 'editions/2027-03/changes', 'editions/2018-09/policy', 'editions/2018-09/print', 'wizard/child'].map(
        (name) => `/${locale}/${name}/`,
      ),
    );
    const server = siteServer(at('.'), '').listen(0);
    const browser = await startChromium();
    const tab = await browser.newPage();
    const wrong: Record<string, string[]> = {};
    for (const path of paths) {
      await tab.goto(`http://localhost:${(server.address() as AddressInfo).port}${path}`);
      wrong[path] = await violations(tab);
    }
    await browser.close();
    server.close();
    expect(wrong).toEqual(Object.fromEntries(paths.map((path) => [path, []])));
    expect(nuErrors(paths.map((path) => at(`${path}index.html`)))).toEqual([]);
  });

  test('only the French clause about camera images says that it may lag behind', () => {
    const stale = locales.filter((locale) =>
      page(at(`${locale}/policy/index.html`)).querySelector('#cameras-kept section > .note'),
    );
    expect(stale).toEqual(['fr']);
  });
});

test('a preview shows an edition that does not hold yet, says so on every page, and is not indexed', () => {
  const at = built('', [['scripts/preview.ts', '2027-03']]);
  for (const name of ['', 'policy/', 'editions/2027-03/changes/', 'print/']) {
    const shown = page(at(`de/${name}index.html`));
    expect(shown.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(shown.querySelector('[data-standing=scheduled]'), name).not.toBeNull();
  }
  expect(page(at('de/retention/index.html')).querySelector('#call-log')?.getAttribute('data-at')).toBe('P2Y');
  const review = page(at('editions/2027-03/review/index.html'));
  expect(review.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  expect(review.querySelector('main > [data-edition-bar=scheduled]')).not.toBeNull();
  expect(review.querySelectorAll('.change section[lang]')).toHaveLength(changes.length * locales.length);
  expect(page(at('de/about/index.html')).querySelector('main')?.text).toMatch(/geprüft am 17\. Februar 2027/);
});

describe('where the build was told no day', () => {
  const at = built('');

  test('entries of the feed keep their ids when the edition begins', () => {
    const ids = ['2027-03', '2018-09'].map((id) => `http://localhost:4321/nl/editions/#${id}`);
    expect(entryIds(readFileSync(at('nl/changes.xml'), 'utf8'))).toEqual(ids);
  });

  test.each(locales)('in %s the real edition is shown, and the new one beside it, with a reminder', (locale) => {
    expect(
      page(at(`${locale}/retention/index.html`))
        .querySelector('#call-log')
        ?.getAttribute('data-at'),
    ).toBe('P1Y');
    expect(existsSync(at(`${locale}/editions/2027-03/policy/index.html`))).toBe(true);
    const entry = new ICAL.Component(
      ICAL.parse(readFileSync(at(`${locale}/editions/2027-03/changes/reminder.ics`), 'utf8')) as unknown[],
    ).getFirstSubcomponent('vevent');
    expect(String(entry?.getFirstPropertyValue('dtstart'))).toBe('2027-03-01');
    expect(plain(String(entry?.getFirstPropertyValue('description')))).toContain(
      `/${locale}/editions/2027-03/changes/`,
    );
    expect(page(at(`${locale}/policy/index.html`)).querySelector('.moved')).toBeNull();
  });
});
