import { createHash } from 'node:crypto';
import {
  doubtInWords,
  generalRule,
  type Said,
  sayingInWords,
  statementInWords,
} from '../components/statement/in-words.ts';
import { endInWords } from '../components/period-badge/retention-in-words.ts';
import { fillFacts } from '../content-reader/fill-facts.ts';
import { activitiesInOrder } from '../domain/clause-facts.ts';
import type { Locale } from '../domain/locales.ts';
import { fact, idsInOrder, type Policy } from '../domain/policy.ts';
import { sayingsOf } from '../domain/sayings.ts';
import { formatColon, formatSemicolon } from '../i18n/format.ts';
import { translator } from '../i18n/translate.ts';
import { absoluteAddress, clauseAddress } from '../routes/addresses.ts';
import type { ActivityField } from '../schemas/activity.ts';
import { authority as authorityOfSite, controller, id as siteId } from '../site/site.ts';

/**
 * In the place of an email address that the schema asks for and the policy does not state: under `.invalid`, which RFC 6761 keeps
 * for addresses that cannot exist.
 */
export const noEmail = 'not-stated@not-stated.invalid';

interface SaidItem extends Said {
  readonly id: string;
}

/**
 * The policy and a language → the policy in TILT, the Transparency Information Language, as its schema asks for it. What the
 * schema requires and the policy does not state is listed in `notStated.fields`, as JSON Pointers (RFC 6901).
 */
export function tiltDocument(policy: Policy, locale: Locale): object {
  const t = translator(locale);
  const { edition, facts } = policy;
  const silence = t('fact.notStated');
  const address = (clause: string): string => absoluteAddress(clauseAddress(clause, locale));
  const { roles } = policy;
  const office = facts.contacts.get(roles.office ?? '');
  const authority = facts.contacts.get(roles.authority ?? '');
  const rights = generalRule(policy, 'choices', locale).map(({ text }) => text);
  const right = { available: true, description: rights.join(formatSemicolon(locale)) };
  const identity = facts['data-categories'].get(roles.identification ?? '')?.name[locale];
  const safeguards = facts.silences.get(roles.transfers ?? '')?.stated;
  const complaint = facts.choices.get(roles.complaintChoice ?? '')?.name[locale];

  /** `6-1-a`, as the schema writes it. */
  const articleOf = (basis: string): string | undefined =>
    facts['legal-bases'].get(basis)?.article?.replace(/\((\w+)\)/g, '-$1');

  const disclosed = activitiesInOrder(policy).flatMap(([id, activity]) => {
    const categories = categoriesOf(policy, id, locale);
    return categories.map((category) => {
      const of = (field: ActivityField): SaidItem[] => itemsOf(policy, id, field, category.id, locale);
      const general = (field: ActivityField): readonly Said[] => statementInWords(policy, id, field, locale).general;
      return {
        _id: `${id}.${category.id}`,
        category: category.text,
        purposes: of('purposes').map(({ text }) => ({ purpose: text, description: activity.name[locale] })),
        legalBases: of('basis').flatMap((basis) => {
          const article = articleOf(basis.id);
          return article === undefined ? [] : [{ reference: `GDPR-${article}`, description: basis.text }];
        }),
        legitimateInterests: of('basis').flatMap((basis) =>
          articleOf(basis.id) === '6-1-f'
            ? [
                {
                  exists: true,
                  reasoning: of('purposes')
                    .map(({ text }) => text)
                    .join(formatSemicolon(locale)),
                },
              ]
            : [],
        ),
        recipients: [...of('recipients'), ...general('recipients')].map(({ text }) => ({ category: text })),
        storage: storageOf(policy, [...of('retention'), ...general('retention')], locale),
        nonDisclosure: {
          legalRequirement: false,
          contractualRegulation: false,
          obligationToProvide: false,
          consequences: silence,
        },
        // What the schema has no field for.
        activity: id,
        exclusions: of('exclusions').map(({ text }) => text),
        choices: of('choices').map(({ text }) => text),
        clauses: activity.clauses.map(address),
        doubts: Object.values(activity.open ?? {})
          .flatMap((doubts) => doubts ?? [])
          .map((doubt) => doubtInWords(policy, doubt, locale).text),
      };
    });
  });

  const sources = activitiesInOrder(policy).flatMap(([id]) =>
    categoriesOf(policy, id, locale).flatMap((category) => {
      const from = itemsOf(policy, id, 'source', category.id, locale).filter(({ id: one }) => one !== roles.reader);
      return from.length === 0
        ? []
        : [
            {
              _id: `${id}.${category.id}`,
              dataCategory: category.text,
              sources: from.map(({ text }) => ({ description: text, url: '', publiclyAvailable: false })),
            },
          ];
    }),
  );

  const document = {
    meta: {
      _id: `${siteId}-privacy-${locale}-${edition.lastUpdated}`,
      name: controller.name,
      created: edition.lastUpdated,
      modified: edition.lastUpdated,
      version: 1,
      language: locale,
      status: edition.standing === 'superseded' ? 'inactive' : 'active',
      url: edition.official[locale],
    },
    controller: {
      name: controller.name,
      address: silence,
      country: controller.country,
      representative: { name: silence, email: noEmail },
    },
    dataProtectionOfficer: {
      name: office?.name[locale] ?? silence,
      address: office?.kind === 'address' ? office.lines.join(', ') : silence,
      country: controller.country,
      email: noEmail,
    },
    dataDisclosed: disclosed,
    thirdCountryTransfers: [
      {
        standardDataProtectionClause: {
          available: true,
          description: safeguards ? fillFacts(safeguards[locale], locale) : silence,
        },
      },
    ],
    accessAndDataPortability: { ...right, identificationEvidences: identity === undefined ? [] : [identity] },
    sources,
    rightToInformation: right,
    rightToRectificationOrDeletion: right,
    rightToDataPortability: right,
    rightToWithdrawConsent: right,
    rightToComplain: {
      available: complaint !== undefined,
      description: complaint ?? silence,
      ...(authority?.kind === 'website' ? { url: authority.website[locale] } : {}),
      supervisoryAuthority: { name: authority?.name[locale] ?? silence, country: authorityOfSite.country },
    },
    automatedDecisionMaking: {},
    changesOfPurpose: [],
  };
  const whole = {
    ...document,
    notStated: {
      fields: [
        '/meta/created',
        '/meta/version',
        ...unconfirmed(policy),
        '/controller/country',
        ...gapsIn(document, silence),
      ],
      silences: idsInOrder(policy, 'silences').map((id) => {
        const { name, article, clauses } = fact(policy, 'silences', id);
        return { id, what: fillFacts(name[locale], locale), article, clauses: clauses.map(address) };
      }),
      doubts: [...facts.ambiguities.keys()].map((id) => doubtInWords(policy, id, locale).text),
    },
  };
  const plain = JSON.stringify(whole).replaceAll('\u00ad', '');
  const hash = createHash('sha256').update(plain).digest('hex');
  const { meta, ...rest } = JSON.parse(plain) as typeof whole;
  return { meta: { ...meta, _hash: hash }, ...rest };
}

/** The kinds of data of an activity, each with its reserve; where the policy names none, what it says in their place. */
function categoriesOf(policy: Policy, activity: string, locale: Locale): SaidItem[] {
  const named = itemsOf(policy, activity, 'data', undefined, locale);
  if (named.length > 0) return named;
  const { referral } = statementInWords(policy, activity, 'data', locale);
  return [{ id: 'data', ...(referral ?? { clause: '', text: translator(locale)('fact.notStated') }) }];
}

/** What a field of an activity says of one kind of data, item by item with all reserves; or where the policy refers to. */
function itemsOf(
  policy: Policy,
  activity: string,
  field: ActivityField,
  data: string | undefined,
  locale: Locale,
): SaidItem[] {
  const { referral } = statementInWords(policy, activity, field, locale);
  if (referral) return field === 'data' ? [] : [{ id: 'referral', ...referral }];
  return sayingsOf(fact(policy, 'activities', activity), field)
    .filter(({ about }) => data === undefined || about.length === 0 || about.includes(data))
    .flatMap(({ silent, ...saying }) =>
      [
        ...saying.of.map((item) => ({ id: item.id, part: { of: [item], silent: [] } })),
        // Data that is used and of which the policy does not say what it is.
        ...(field === 'data' ? silent : []).map((id) => ({ id, part: { of: [], silent: [id] } })),
      ].map(({ id, part }) => ({
        id,
        clause: saying.clause,
        text: sayingInWords(policy, field, { ...saying, ...part, about: [], join: undefined }, locale).text,
      })),
    );
}

function storageOf(policy: Policy, said: readonly (Said & { readonly id?: string })[], locale: Locale): object[] {
  if (said.length === 0) return [];
  const t = translator(locale);
  const temporal = said.flatMap(({ id = '', text }) => {
    const period = policy.facts.retention.get(id);
    if (!period) return [];
    const start = period.start === 'not stated' ? t('timeline.notStated') : period.start[locale];
    const from = t('timeline.column.from') + formatColon(locale) + start;
    const whole = [`${period.name[locale]}${formatColon(locale)}${text}`, from, endInWords(period, locale)];
    return [{ description: whole.join(formatSemicolon(locale)), ttl: period.upTo ?? period.period }];
  });
  const open = said.filter(({ id = '' }) => !policy.facts.retention.has(id)).map(({ text }) => text);
  return [
    {
      ...(temporal.length > 0 ? { temporal } : {}),
      ...(open.length > 0 ? { purposeConditional: open } : {}),
      aggregationFunction: 'max',
    },
  ];
}

/** Whether the policy holds is not known either, where the edition says so. */
const unconfirmed = ({ edition }: Policy): string[] => (edition.standing === 'unconfirmed' ? ['/meta/status'] : []);

/** A document → JSON Pointers of all that only stands there because the schema asks for it: placeholders, and what is empty. */
function gapsIn(value: unknown, silence: string, path = ''): string[] {
  const isGap = [silence, noEmail, '', false].some((gap) => gap === value);
  if (isGap) return [path];
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.entries(value);
  return parts.length === 0 && !/\/(?:doubts|exclusions|choices)$/.test(path)
    ? [path]
    : parts.flatMap(([key, part]) => gapsIn(part, silence, `${path}/${key}`));
}
