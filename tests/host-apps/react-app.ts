import { createElement, type ReactElement, StrictMode, useState } from 'react';
import { BpostPrivacy, type BpostPrivacyProps } from '../../embed/react.js';

/** A page of a host in React; what happens is told to `tell`. */
export function App({ tell }: { readonly tell: (text: string) => void }): ReactElement {
  const [journey, setJourney] = useState('take-in-a-parcel');
  const [isHere, setIsHere] = useState(true);
  const props: BpostPrivacyProps = {
    journey,
    lang: 'nl',
    className: 'part',
    onReady: () => {
      tell('ready');
    },
    onStatechange: (state) => {
      tell(`state ${state}`);
    },
    onError: tell,
  };
  const button = (text: string, onClick: () => void) => createElement('button', { onClick }, text);
  return createElement(
    StrictMode,
    null,
    button('Another', () => {
      setJourney('receive');
    }),
    button('Here or not', () => {
      setIsHere((before) => !before);
    }),
    isHere ? createElement(BpostPrivacy, props, createElement('a', { href: '/privacy' }, 'Privacy')) : null,
  );
}
