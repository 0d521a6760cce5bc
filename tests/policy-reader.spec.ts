import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { parse as parseYaml } from 'yaml';
import { globSync, readFileSync } from 'node:fs';
import { locales } from '../src/domain/locales.ts';
import { parsePeriod } from '../src/domain/period.ts';
import { formatPeriod } from '../src/i18n/format.ts';
import { clipboard, html, string } from './site.ts';

interface Retention {
  readonly period: string;
  readonly clause: string;
  readonly share?: number;
}

const outline = parseYaml(readFileSync('content/policy/outline.yaml', 'utf8')) as {
  sections: { id: string; clauses: string[] }[];
};
const clauses = outline.sections.flatMap((section) => section.clauses);
const facts = <Fact>(kind: string): Fact[] =>
  globSync(`content/facts/${kind}/*.yaml`).map((file) => parseYaml(readFileSync(file, 'utf8')) as Fact);
const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ');

for (const locale of locales) {
  test.describe(`the policy in ${locale}`, () => {
    const document = parse(html(`/${locale}/policy/`));
    const clause = (id: string): string => plain(document.getElementById(id)?.text ?? '');

    test('has every clause under its id, with a title and a text', () => {
      for (const id of clauses) {
        const card = document.getElementById(id);
        expect(card?.querySelector('h3')?.text.trim(), id).toBeTruthy();
        expect(plain(card?.querySelector('.prose')?.text ?? '').length, id).toBeGreaterThan(60);
      }
    });

    test('says each period in the text of its clause and on its card', () => {
      for (const { period, clause: id, share } of facts<Retention>('retention')) {
        const words = plain(formatPeriod(parsePeriod(period), locale));
        const prose = plain(document.getElementById(id)?.querySelector('.prose')?.text ?? '');
        // German prose may bend the unit: nach 13 Monaten.
        expect(prose, id).toContain(words);
        expect(plain(document.getElementById(id)?.querySelector('.period-badge')?.text ?? ''), id).toContain(words);
        if (share !== undefined) expect(prose, id).toMatch(new RegExp(`${share} ?%`));
      }
    });

    test('gives the phone lines, the address, the laws and the authority', () => {
      for (const { phone } of facts<{ phone?: string }>('contacts').filter((contact) => contact.phone !== undefined)) {
        expect(clause('calls-recorded-lines'), phone).toContain(phone ?? '');
      }
      for (const { name } of facts<{ name: Record<string, string> }>('laws')) {
        expect(plain(document.text)).toContain(plain(name[locale] ?? '?'));
      }
      for (const id of ['rights-request', 'contact-dpo']) {
        for (const line of ['bpost', 'Data Protection Office', 'Munt Centrum (14B)', '1000 Brussel']) {
          expect(clause(id), id).toContain(line);
        }
      }
      const authority = document.getElementById('rights-complaint')?.querySelector('p a')?.getAttribute('href');
      expect(authority).toBe('https://www.gegevensbeschermingsautoriteit.be/');
    });

    test('says in the same words everywhere that the policy is silent', () => {
      const silent = document.querySelectorAll('.clause dd.not-stated');
      expect(silent.length).toBeGreaterThan(30);
      for (const one of silent) expect(one.text.trim().startsWith(string(locale, 'fact.notStated'))).toBe(true);
    });

    test('lists what the policy does not say', () => {
      expect(document.querySelectorAll('#not-stated .silence')).toHaveLength(facts('silences').length);
    });
  });
}

test('the contents follow the reader', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/policy/#neighbour-access');
  const contents = page.getByRole('navigation', { name: string('en', 'contents.label') });
  await expect(contents.locator('[aria-current=location]')).toHaveAttribute('href', '#neighbour-access');
  await expect(contents.locator('a[href="#neighbour"]')).toHaveAttribute('aria-current', 'true');
  await expect(contents.locator('[aria-current=location]')).toBeVisible();
});

test('on a phone the contents open on request and close when a section is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/de/policy/');
  const contents = page.getByRole('navigation', { name: string('de', 'contents.label') });
  const link = contents.locator('a[href="#cameras"]');
  await expect(link).toBeHidden();
  await page.locator('summary').click();
  await link.click();
  await expect(link).toBeHidden();
  await expect(page.locator('#cameras')).toBeInViewport();
});

test('a clause’s own link gives and copies its address, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/nl/policy/');
  const title = parse(html('/nl/policy/')).querySelector('#calls-log-title')?.childNodes[0]?.text.trim() ?? '';
  await page.getByRole('link', { name: string('nl', 'clause.permalink').replace('{{title}}', title) }).click();
  await expect(page).toHaveURL(/#calls-log$/);
  await expect(page.getByRole('status')).toHaveText(string('nl', 'clause.copied'));
  expect(await clipboard(context)).toMatch(/\/nl\/policy\/#calls-log$/);
});

test('a term leads to its definition', async ({ page }) => {
  await page.goto('/en/policy/');
  await page.locator('#why-data .term').click();
  await expect(page).toHaveURL(/#definition$/);
  await page.locator('#sharing-ict .term').first().click();
  await expect(page.locator('#term-eea')).toBeInViewport();
});

test('a clause that was asked for is marked', async ({ page }) => {
  await page.goto('/fr/policy/#customs');
  await expect(page.locator('#customs')).toHaveCSS('box-shadow', /rgb\(239, 38, 55\)/);
});
