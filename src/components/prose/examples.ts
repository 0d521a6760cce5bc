import type { Examples } from '../examples.ts';

const ownWords = (of: string) => [
  { name: 'by its name', props: { of } },
  { name: 'in other words', props: { of }, slot: 'other words' },
];

export const examples: Examples = {
  Address: [{ name: 'a postal address', props: { of: 'data-protection-office' } }],
  ClauseLink: [{ name: 'a link', props: { to: 'cameras-kept' }, slot: 'words' }],
  Contact: [
    { name: 'a phone line', props: { of: 'private-customers' } },
    { name: 'a website', props: { of: 'data-protection-authority' } },
    { name: 'a form without an address', props: { of: 'web-form' } },
    { name: 'an office', props: { of: 'data-protection-office' }, slot: 'words' },
  ],
  // The policy of these examples lists none; that in examples/ does, and tests read its pages.
  Cookies: [],
  Count: [{ name: 'a list', props: { of: 'recorded-lines' } }],
  Data: ownWords('barcode'),
  Highlight: [{ name: 'one', props: { clause: 'cameras-kept', title: 'Title' }, slot: '<p>Text.</p>' }],
  LastUpdated: [{ name: 'the month', props: {} }],
  Law: ownWords('mifid-ii'),
  List: [
    { name: 'names', props: { of: 'large-sites' } },
    { name: 'phone lines', props: { of: 'recorded-lines' } },
  ],
  OfficialPolicy: [{ name: 'a link', props: {}, slot: 'words' }],
  Option: [{ name: 'a menu option', props: { of: 'bank-service' } }],
  PageLink: [{ name: 'a link', props: { to: 'rights' }, slot: 'words' }],
  Period: [
    { name: 'a retention period', props: { of: 'neighbour-address' } },
    { name: 'a deadline', props: { of: 'rights-answer' } },
  ],
  Recipient: ownWords('ict-providers'),
  Right: ownWords('access'),
  RightDetails: [{ name: 'one', props: { of: 'access' }, slot: '<p>Text.</p>' }],
  Service: ownWords('bpaid'),
  Share: [{ name: 'half', props: { of: 'call-recording' } }],
  Standard: ownWords('wcag'),
  Words: [{ name: 'words', props: {}, slot: 'words' }],
  Standing: [{ name: 'a sentence', props: {} }],
  Term: [...ownWords('eea'), { name: 'defined by its clause', props: { of: 'personal-data' } }],
  TranslationStanding: [{ name: 'all languages', props: {} }],
};
