import { describe, expect, test } from 'vitest';
import { locales } from '../../src/domain/locales.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { dialled } from '../../src/domain/phone.ts';
import { formatPeriod } from '../../src/i18n/format.ts';
import { callingCode } from '../../src/site/site.ts';
import { sayingFields, sayingsOf } from '../../src/domain/sayings.ts';
import type { FactFile, FactKind } from '../../src/schemas/fact-kinds.ts';
import { clauses, isBposts, policy as expected } from '../policy.ts';
import { string } from '../site.ts';
import { document } from './documents.ts';

const facts = <Kind extends FactKind>(kind: Kind): FactFile<Kind>[] => [...expected.facts[kind].values()];
const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ');

describe.each(locales)('the policy in %s', (locale) => {
  const policy = document(`/${locale}/policy/`);
  const clause = (id: string): string => plain(policy.getElementById(id)?.text ?? '');

  test('has every clause under its id, with a title and a text', () => {
    for (const id of clauses) {
      const card = policy.getElementById(id);
      expect(card?.querySelector('h3')?.text.trim(), id).toBeTruthy();
      expect(plain(card?.querySelector('.prose')?.text ?? '').length, id).toBeGreaterThan(40);
    }
  });

  test('says each period in the text of its clause and on its card', () => {
    for (const { period, clause: id, share } of facts('retention')) {
      const words = plain(formatPeriod(parsePeriod(period), locale));
      const prose = plain(policy.getElementById(id)?.querySelector('.prose')?.text ?? '');
      // German prose may bend the unit: nach 13 Monaten.
      expect(prose, id).toContain(words);
      const badges = policy.getElementById(id)?.querySelectorAll('.period-badge') ?? [];
      expect(badges.map(({ text }) => plain(text)).join(), id).toContain(words);
      if (share !== undefined) expect(prose, id).toMatch(new RegExp(`${share} ?%`));
    }
  });

  test('leads to each number as it is dialled from anywhere, and to each address of email', () => {
    const links = policy
      .querySelectorAll('a[href^="tel:"], a[href^="mailto:"]')
      .map((link) => link.getAttribute('href'));
    const ways = facts('contacts').flatMap((contact) => {
      if (contact.kind === 'phone') return [`tel:${dialled(contact.phone, callingCode)}`];
      return contact.kind === 'email' ? [`mailto:${contact.email}`] : [];
    });
    expect(new Set(links)).toEqual(new Set(ways));
  });

  test.runIf(isBposts)('gives the phone lines, the address, the laws and the authority', () => {
    for (const { phone } of facts('contacts').flatMap((contact) => (contact.kind === 'phone' ? [contact] : []))) {
      expect(clause('calls-recorded-lines'), phone).toContain(phone);
    }
    for (const { name } of facts('laws')) {
      expect(plain(policy.text)).toContain(plain(name[locale]));
    }
    for (const id of ['rights-request', 'contact-dpo']) {
      const town = { nl: 'Brussel', fr: 'Bruxelles', en: 'Brussels', de: 'Brüssel' }[locale];
      for (const line of ['bpost', 'Data Protection Office', 'Munt Centrum (14B)', `1000 ${town}`]) {
        expect(clause(id), id).toContain(line);
      }
    }
    const authority = policy.getElementById('rights-complaint')?.querySelector('p a')?.getAttribute('href');
    expect(authority).toBe(
      {
        nl: 'https://www.gegevensbeschermingsautoriteit.be/',
        fr: 'https://www.autoriteprotectiondonnees.be/',
        en: 'https://www.dataprotectionauthority.be/',
        de: 'https://www.datenschutzbehorde.be/',
      }[locale],
    );
  });

  test('shows each table of cookies with a row for each: its name, how long it stays and whose it is', () => {
    const lists = facts('lists').filter(({ kind }) => kind === 'cookies');
    expect(policy.querySelectorAll('table.cookies')).toHaveLength(lists.length);
    const rows = policy.querySelectorAll('table.cookies tbody tr').map(({ text }) => plain(text));
    for (const { name, kept } of facts('cookies')) {
      const row = rows.find((one) => one.includes(plain(name[locale]))) ?? '';
      const { period } = expected.facts.retention.get(kept) ?? {};
      const ground = expected.facts.grounds.get(kept)?.name[locale] ?? '';
      expect(row).toContain(period === undefined ? ground.slice(1) : plain(formatPeriod(parsePeriod(period), locale)));
      expect(row).not.toContain('{{');
    }
    expect(rows).toHaveLength(expected.facts.cookies.size);
  });

  test('says in the same words everywhere that the policy is silent', () => {
    const said = string(locale, 'fact.notStated');
    const lines = policy.querySelectorAll('.clause .unsaid.all');
    expect(lines.length).toBeGreaterThan(isBposts ? 10 : 3);
    for (const line of lines) {
      expect(line.querySelector('dt')?.text.trim()).toBe(said);
      expect(line.querySelectorAll('dd [data-field]').length).toBeGreaterThan(0);
    }
    const others = policy.querySelectorAll('.clause dd.not-stated').filter((one) => !one.closest('.all'));
    for (const one of others) expect(plain(one.text).trim().startsWith(said)).toBe(true);
  });

  test('lets every clause be shared, and leads from each that names a right to the letter with that right', () => {
    for (const id of clauses) {
      const share = policy.getElementById(id)?.querySelector('.permalink');
      expect(share?.text.trim(), id).toBe(string(locale, 'clause.share'));
      expect(share?.getAttribute('href'), id).toBe(`#${id}`);
    }
    if (!isBposts) return;
    const letters = policy
      .querySelectorAll('.clause-actions a:not(.permalink)')
      .map((link) => [link.closest('.clause')?.id, link.getAttribute('href')?.replace(/^.*#/, '')]);
    expect(Object.fromEntries(letters)).toEqual({
      'marketing-customers': 'right=objection',
      'marketing-withdraw': 'right=withdrawal',
      'children-mistake': 'right=erasure,rectification',
      'surveys-object': 'right=objection',
      'rights-request': 'letter',
      'rights-complaint': 'letter=refused',
    });
  });

  test('lists what the policy does not say', () => {
    const silences = policy.querySelectorAll('#not-stated .silence:not([data-doubt], [data-silent-field])');
    expect(silences).toHaveLength(facts('silences').length);
    for (const one of silences) expect(one.querySelectorAll('dt, .stated').length).toBeGreaterThan(isBposts ? 1 : 0);
  });

  test('lists every field that is silent, and every doubt', () => {
    const shownFields = policy.querySelectorAll('#not-stated [data-silent-field]');
    const listed = sayingFields
      .filter((field) => field !== 'exclusions')
      .flatMap((field) => {
        const silent = [...expected.facts.activities].filter(([, activity]) => {
          const isPartly = sayingsOf(activity, field).some((saying) => saying.silent.length > 0);
          return isPartly || activity[field] === 'silent';
        });
        return silent.length > 0 ? [silent.length] : [];
      });
    // The last one is what happens in the end.
    expect(shownFields.slice(0, -1).map((one) => one.querySelectorAll('a').length)).toEqual(listed);
    expect(plain(shownFields.at(-1)?.querySelector('dt')?.text ?? '')).toBe(plain(string(locale, 'fact.then')));
    const shown = policy
      .querySelectorAll('.facts .open, #not-stated [data-doubt] dt')
      .map(({ text }) => plain(text).trim());
    expect(new Set(shown).size).toBe(facts('ambiguities').filter(({ isPlain }) => !isPlain).length);
  });
});
