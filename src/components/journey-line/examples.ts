import type { Examples } from '../examples.ts';

export const examples: Examples = {
  JourneyLine: [
    { name: 'something at every station', props: { activity: 'neighbour-delivery', journey: 'take-in-a-parcel' } },
    { name: 'a station without a word', props: { activity: 'camera-large-sites', journey: 'visit-a-site' } },
  ],
};
