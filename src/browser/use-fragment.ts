import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Fragment } from '../domain/fragment.ts';
import { fragment, releaseHold } from './fragment.ts';

const none: Fragment = new Map();

/**
 * The state in the address and every change of it. At first it is empty and not `isKnown`, so that an island begins as the HTML
 * that the build has written.
 */
export function useFragment(): { readonly state: Fragment; readonly isKnown: boolean } {
  const [state, setState] = useState(none);
  useLayoutEffect(() => {
    const read = (): void => {
      setState(fragment.read());
    };
    read();
    return fragment.onChange(read);
  }, []);
  const isKnown = state !== none;
  useEffect(() => {
    if (isKnown) releaseHold();
  }, [isKnown]);
  return { state, isKnown };
}
