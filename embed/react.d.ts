import type { HTMLAttributes, ReactElement } from 'react';
import type { BpostPrivacyAttributes, BpostPrivacyElement } from './index.js';

export interface BpostPrivacyProps
  extends BpostPrivacyAttributes, Omit<HTMLAttributes<HTMLElement>, keyof BpostPrivacyAttributes | 'onError'> {
  /** The name under which the address of the page mirrors what is shown. */
  deepLink?: string;
  /** The part is shown, for the first time. */
  onReady?: (element: BpostPrivacyElement) => void;
  /** The reader changed something; with `deepLink`, what is shown. */
  onStatechange?: (state: string) => void;
  /** The part is not shown, and the children stand in its place; its address. */
  onError?: (address: string) => void;
}

export function BpostPrivacy(props: BpostPrivacyProps): ReactElement;
