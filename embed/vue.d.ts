import type { DefineComponent } from 'vue';
import type { BpostPrivacyAttributes, BpostPrivacyElement } from './index.js';

/** Its attributes are those of the element, also `deep-link`: the name under which the address of the page mirrors what is shown. */
export const BpostPrivacy: DefineComponent<
  BpostPrivacyAttributes & {
    'deep-link'?: string;
    /** The part is shown, for the first time. */
    onReady?: (element: BpostPrivacyElement) => void;
    /** The reader changed something; with `deep-link`, what is shown. */
    onStatechange?: (state: string) => void;
    /** The part is not shown, and the slot stands in its place; its address. */
    onError?: (address: string) => void;
  }
>;
