/** What an interface string is for: the brief for its translators. */
export interface InterfaceStringNote {
  /** Where it stands and what it says. */
  readonly note: string;
  /** The placeholders it must hold, written {{name}} in the text. */
  readonly values?: readonly string[];
  /** Whether it counts something and so needs a text for each plural form of the language. */
  readonly counts?: true;
}

/** Every interface string of the site, by its key: `<feature>.<element>`. The texts are in content/ui. */
export const interfaceStrings = {
  'site.name': { note: 'Name of this site, in the header and in titles.' },
  'site.skip': { note: 'Link at the very top, for keyboard users, that jumps over the header.' },
  'navigation.label': { note: 'Name of the main navigation, for screen readers.' },
  'navigation.policy': { note: 'Link to the whole policy.' },
  'navigation.rights': { note: 'Link to the page about the reader’s rights.' },
  'navigation.about': { note: 'Link to the page about this site.' },
  'languages.label': { note: 'Name of the language switch, for screen readers.' },
  'edition.explains': {
    note: 'Which edition the site explains; stands on every page. month: September 2018.',
    values: ['month'],
  },
  'edition.inForce': { note: 'Standing of the edition: still valid.' },
  'edition.unconfirmed': { note: 'Standing of the edition: nobody has confirmed it.' },
  'edition.superseded': { note: 'Standing of the edition: replaced; shown as a visible notice.' },
  'edition.official': { note: 'Link to bpost’s own text.' },
  'journey.label': { note: 'Name of the line of five stops on the overview, for screen readers.' },
  'journey.collected': { note: 'First stop of the journey of data: collected.' },
  'journey.collected.text': { note: 'What the first stop is about.' },
  'journey.used': { note: 'Second stop: used for.' },
  'journey.used.text': { note: 'What the second stop is about.' },
  'journey.seenBy': { note: 'Third stop: seen by.' },
  'journey.seenBy.text': { note: 'What the third stop is about.' },
  'journey.kept': { note: 'Fourth stop: kept.' },
  'journey.kept.text': {
    note: 'What the fourth stop is about; shortest and longest: the shortest and the longest period.',
    values: ['shortest', 'longest'],
  },
  'journey.gone': { note: 'Last stop: in the reader’s hands, with the link to the rights.' },
  'journey.gone.text': { note: 'What the last stop is about.' },
  'overview.waysIn': { note: 'Heading over the links to the other pages.' },
  'overview.way.policy': { note: 'What the policy page offers.' },
  'overview.way.rights': { note: 'What the rights page offers.' },
  'overview.way.about': { note: 'What the about page offers.' },
  'highlight.readClause': { note: 'Link from a highlight on the overview to its clause.' },
  'policy.title': { note: 'Title of the policy page.' },
  'policy.description': { note: 'The policy page in one sentence, for search engines.' },
  'policy.lead': { note: 'Introduction of the policy page.' },
  'contents.label': { note: 'Heading of the table of contents.' },
  'contents.clauses': {
    note: 'Beside the heading of the contents: how many clauses there are.',
    values: ['count'],
    counts: true,
  },
  'clause.permalink': {
    note: 'Name of the link to a clause itself, for screen readers. title: the clause’s title.',
    values: ['title'],
  },
  'clause.copied': { note: 'Short message after the link to a clause was copied.' },
  'fact.data': { note: 'Row of a clause card: which data.' },
  'fact.source': { note: 'Row: from whom the data comes.' },
  'fact.purposes': { note: 'Row: what the data is used for.' },
  'fact.exclusions': { note: 'Row: what the data is never used for.' },
  'fact.basis': { note: 'Row: the legal basis.' },
  'fact.recipients': { note: 'Row: who sees or gets the data.' },
  'fact.retention': { note: 'Row: how long the data is kept.' },
  'fact.choices': { note: 'Row: what the reader can do in particular.' },
  'fact.notStated': { note: 'Said wherever the policy is silent, always in these words.' },
  'fact.generalRule': { note: 'Link, after the sentence above, to the clause that holds in general.' },
  'hedge.usually': { note: 'Reserve of the policy, in brackets after the row’s name: usually so.' },
  'hedge.possibly': { note: 'Reserve of the policy: possibly so.' },
  'hedge.byPost': { note: 'Reserve of the policy: only for a request by post.' },
  'condition.ifNeeded': { note: 'Condition after one item of a list, in brackets.' },
  'condition.ifGiven': { note: 'Condition after one item of a list, in brackets.' },
  'retention.atMost': { note: 'A period that is an upper limit. period: 6 months.', values: ['period'] },
  'retention.destroyed': { note: 'What happens at the end of a period.' },
  'retention.erased': { note: 'What happens at the end of a period.' },
  'retention.endNotStated': { note: 'The policy does not say what happens at the end of a period.' },
  'retention.share': { note: 'A period that holds for only a part of all cases. share: 50 %.', values: ['share'] },
  'glossary.title': { note: 'Heading of the glossary.' },
  'glossary.note': { note: 'Says that the glossary is not part of the policy.' },
  'silences.title': { note: 'Heading of the list of what the policy leaves open.' },
  'silences.note': { note: 'Introduction of that list.' },
  'about.translation.writtenFromSource': { note: 'Standing of a language: written afresh.' },
  'about.translation.reviewedByBpost': { note: 'Standing of a language: reviewed.' },
  'footer.private': { note: 'Short promise at the foot of every page.' },
  'footer.edition': { note: 'Link to what this edition is.' },
  'footer.privacy': { note: 'Link to what this site does with data.' },
  'footer.accessibility': { note: 'Link to the accessibility statement.' },
  'notFound.title': { note: 'Title of the page for an address that does not exist.' },
  'notFound.back': { note: 'Link from there to the overview.' },
} as const satisfies Readonly<Record<string, InterfaceStringNote>>;

/** The key of an interface string. */
export type InterfaceKey = keyof typeof interfaceStrings;
