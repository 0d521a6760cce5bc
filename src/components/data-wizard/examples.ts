import type { Examples } from '../examples.ts';

export const examples: Examples = {
  DataWizard: [
    { name: 'with questions', props: { id: 'call-customer-service' } },
    { name: 'without questions', props: { id: 'browse-website' } },
  ],
  WizardStart: [{ name: 'all journeys', props: {} }],
  SeveralJourneys: [{ name: 'all journeys', props: {} }],
  WizardMap: [{ name: 'all journeys', props: {} }],
};
