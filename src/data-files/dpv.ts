import { doubtInWords, generalRule, sayingInWords, statementInWords } from '../components/statement/in-words.ts';
import { fillFacts } from '../content-reader/fill-facts.ts';
import { activitiesInOrder } from '../domain/clause-facts.ts';
import { defaultLocale, type Locale, locales, type LocalizedText, perLocale } from '../domain/locales.ts';
import { parsePeriod } from '../domain/period.ts';
import { fact, idsInOrder, type Policy } from '../domain/policy.ts';
import { type Saying, sayingFields, statementOf } from '../domain/sayings.ts';
import { formatColon } from '../i18n/format.ts';
import { translator } from '../i18n/translate.ts';
import { absoluteAddress, clauseAddress, dataAddress } from '../routes/addresses.ts';
import type { ActivityField, ActivityFile } from '../schemas/activity.ts';
import type { FactKind } from '../schemas/fact-kinds.ts';
import { controller, id as siteId, name as siteName } from '../site/site.ts';

type Node = Readonly<Record<string, unknown>>;

/** How each field of an activity is said in DPV: its property, the class of what it holds, and the kinds of facts. */
const fields: Readonly<
  Record<ActivityField, { readonly property: string; readonly type: string; readonly kinds: readonly FactKind[] }>
> = {
  data: { property: 'dpv:hasPersonalData', type: 'dpv:PersonalData', kinds: ['data-categories'] },
  source: { property: 'dpv:hasDataSource', type: 'dpv:DataSource', kinds: ['sources'] },
  purposes: { property: 'dpv:hasPurpose', type: 'dpv:Purpose', kinds: ['purposes'] },
  exclusions: { property: 'dpv:hasProhibition', type: 'dpv:Prohibition', kinds: ['purposes'] },
  basis: { property: 'dpv:hasLegalBasis', type: 'dpv:LegalBasis', kinds: ['legal-bases'] },
  recipients: { property: 'dpv:hasRecipient', type: 'dpv:Recipient', kinds: ['recipients'] },
  retention: { property: 'dpv:hasStorageCondition', type: 'dpv:StorageCondition', kinds: ['retention', 'grounds'] },
  choices: { property: 'dpv:hasRight', type: 'dpv:Right', kinds: ['rights', 'choices'] },
};

/** The policy → JSON-LD in the Data Privacy Vocabulary (DPV 2.3), texts in four languages: see docs/data-files.md. */
export function dpvDocument(policy: Policy): object {
  const address = absoluteAddress(dataAddress('dpv.jsonld'));
  const office = policy.facts.contacts.get(policy.roles.office ?? '');
  const notes = [
    ...idsInOrder(policy, 'silences').map((id) => {
      const { name } = fact(policy, 'silences', id);
      return perLocale(
        (locale) => `${translator(locale)('fact.notStated')}${formatColon(locale)}${fillFacts(name[locale], locale)}`,
      );
    }),
    ...[...policy.facts.ambiguities.keys()].map((id) => perLocale((locale) => doubtInWords(policy, id, locale).text)),
  ];
  const document = {
    '@context': {
      dpv: 'https://w3id.org/dpv#',
      pd: 'https://w3id.org/dpv/pd#',
      'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
      dct: 'http://purl.org/dc/terms/',
      skos: 'http://www.w3.org/2004/02/skos/core#',
      time: 'http://www.w3.org/2006/time#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
      [siteId]: `${address}#`,
      label: { '@id': 'skos:prefLabel', '@container': '@language' },
      note: { '@id': 'skos:note', '@container': '@language' },
      source: { '@id': 'dct:source', '@type': '@id' },
      broader: { '@id': 'skos:broader', '@type': '@id' },
    },
    '@graph': [
      {
        '@id': `${siteId}:policy`,
        '@type': 'dpv:PrivacyNotice',
        label: siteName,
        'dct:conformsTo': { '@id': 'https://w3id.org/dpv/2.3' },
        'dct:modified': {
          '@value': policy.edition.lastUpdated,
          '@type': policy.edition.lastUpdated.length === 7 ? 'xsd:gYearMonth' : 'xsd:date',
        },
        source: locales.map((locale) => policy.edition.official[locale]),
        note: inLists(notes),
      },
      {
        '@id': `${siteId}:controller`,
        '@type': 'dpv:DataController',
        'dpv:hasName': controller.name,
        ...(office
          ? {
              'dpv:hasOrganisationalUnit': {
                '@type': 'dpv:OrganisationalUnit',
                label: office.name,
                ...(office.kind === 'address' ? { 'dpv:hasAddress': office.lines.join(', ') } : {}),
              },
            }
          : {}),
      },
      ...activitiesInOrder(policy).map(([id, activity]) => processOf(policy, id, activity)),
    ],
  };
  return JSON.parse(JSON.stringify(document).replaceAll('\u00ad', '')) as object;
}

/** An activity → a process, each part with its reserve in its label; what is not stated, and doubts, as notes. */
function processOf(policy: Policy, id: string, activity: ActivityFile): Node {
  const properties = sayingFields.map((field): readonly [string, Node[]] => {
    const { sayings, isGeneral } = statementOf(policy, activity, field);
    const said = sayings.flatMap((saying) => partsOf(policy, field, saying));
    return [fields[field].property, [...said, ...(isGeneral ? generalParts(policy, field, activity) : [])]];
  });
  return {
    '@id': `${siteId}:${id}`,
    '@type': 'dpv:Process',
    label: activity.name,
    source: activity.clauses.map(clauseSource),
    ...controllersOf(policy, activity),
    'dpv:hasNotice': { '@id': `${siteId}:policy` },
    ...Object.fromEntries(properties.filter(([, parts]) => parts.length > 0)),
    note: inLists(notesOf(policy, id, activity)),
  };
}

/** Who is responsible for an activity: the controller of the site, or whom the policy names, together where they decide jointly. */
function controllersOf({ facts }: Policy, { controllers }: ActivityFile): Record<string, unknown> {
  if (controllers === undefined) return { 'dpv:hasDataController': { '@id': `${siteId}:controller` } };
  const named = controllers.of.map((id) => ({
    '@type': 'dpv:DataController',
    label: facts.controllers.get(id)?.name,
    source: clauseSource(controllers.clause),
  }));
  return controllers.arrangement === undefined
    ? { 'dpv:hasDataController': named }
    : { 'dpv:hasJointDataControllers': { '@type': 'dpv:JointDataControllers', 'dpv:hasDataController': named } };
}

function partsOf(policy: Policy, field: ActivityField, saying: Saying): Node[] {
  const { type, kinds } = fields[field];
  return saying.of.map((item) => {
    const of = { ...saying, join: undefined, of: [item] };
    const broader = kinds.map((kind) => broaderTerm(policy, kind, item.id)).find((term) => term !== undefined);
    const part = {
      label: perLocale((locale) => sayingInWords(policy, field, of, locale).text),
      source: clauseSource(saying.clause),
    };
    if (field === 'exclusions') {
      const purpose = { '@type': 'dpv:Purpose', ...(broader ? { broader } : {}), label: part.label };
      return { '@type': type, 'dpv:hasPurpose': purpose, source: part.source };
    }
    const kept = field === 'retention' ? policy.facts.retention.get(item.id) : undefined;
    const period = kept?.upTo ?? kept?.period;
    return {
      '@type': type,
      ...(broader ? { broader } : {}),
      ...part,
      ...(period === undefined ? {} : { 'dpv:hasDuration': durationOf(period) }),
    };
  });
}

const generalParts = (policy: Policy, field: ActivityField, activity: ActivityFile): Node[] =>
  generalRule(policy, field, defaultLocale, activity).map(({ clause }, at) => ({
    '@type': fields[field].type,
    label: perLocale((locale) => generalRule(policy, field, locale, activity)[at]?.text ?? ''),
    source: clauseSource(clause),
    ...(field === 'choices' ? { broader: [...policy.facts.rights.values()].flatMap(({ dpv }) => dpv ?? []) } : {}),
  }));

/** A fact → the concept of DPV that it is a case of, where one surely is. */
function broaderTerm(policy: Policy, kind: FactKind, id: string): string | undefined {
  const article = kind === 'legal-bases' ? policy.facts[kind].get(id)?.article : undefined;
  if (article !== undefined) return `eu-gdpr:A${article.replace(/\((\w+)\)/g, '-$1')}`;
  const found = policy.facts[kind].get(id);
  return found && 'dpv' in found ? found.dpv : undefined;
}

/** A period, ISO 8601 → a duration as the examples of DPV have it. */
function durationOf(iso: string): Node {
  const { amount, unit } = parsePeriod(iso);
  return {
    '@type': ['dpv:TemporalDuration', 'time:Duration'],
    'time:numericDuration': { '@value': String(amount), '@type': 'xsd:decimal' },
    'time:unitType': {
      '@id': { hour: 'time:unitHour', day: 'time:unitDay', month: 'time:unitMonth', year: 'time:unitYear' }[unit],
    },
  };
}

function notesOf(policy: Policy, id: string, activity: ActivityFile): LocalizedText[] {
  const silent = (field: ActivityField): LocalizedText[] => {
    const { sayings } = statementOf(policy, activity, field);
    const label = (locale: Locale): string => translator(locale)(`fact.${field}`) + formatColon(locale);
    const { state, referral } = statementInWords(policy, id, field, defaultLocale);
    return [
      ...(state === 'silent' ? [perLocale((locale) => label(locale) + translator(locale)('fact.notStated'))] : []),
      ...sayings
        .filter((saying) => saying.silent.length > 0)
        .map((saying) => perLocale((locale) => label(locale) + sayingInWords(policy, field, saying, locale).text)),
      ...(referral
        ? [perLocale((locale) => label(locale) + (statementInWords(policy, id, field, locale).referral?.text ?? ''))]
        : []),
    ];
  };
  return [
    ...sayingFields.flatMap(silent),
    ...Object.values(activity.open ?? {})
      .flatMap((doubts) => doubts ?? [])
      .map((doubt) => perLocale((locale) => doubtInWords(policy, doubt, locale).text)),
  ];
}

/** Texts in four languages → each language with its list, as JSON-LD’s language maps want it. */
const inLists = (texts: readonly LocalizedText[]): Readonly<Record<Locale, readonly string[]>> =>
  perLocale((locale) => texts.map((text) => text[locale]));

const clauseSource = (clause: string): string => absoluteAddress(clauseAddress(clause, defaultLocale));
