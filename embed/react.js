import { createElement, useEffect, useRef } from 'react';
import { whenReady } from './index.js';

/** The element as a component: its children are what stands there until the part is shown. Rendered on a server it is the same. */
export function BpostPrivacy({ deepLink, onReady, onStatechange, onError, ...others }) {
  const ref = useRef(null);
  const told = useRef(onReady);
  useEffect(() => {
    told.current = onReady;
  });
  useEffect(() => {
    let isMounted = true;
    void whenReady(ref.current).then((element) => {
      if (isMounted) told.current?.(element);
    });
    return () => {
      isMounted = false;
    };
  }, []);
  return createElement('bpost-privacy', {
    ...others,
    ref,
    'deep-link': deepLink,
    onstatechange: onStatechange && ((event) => onStatechange(event.detail)),
    onerror: onError && ((event) => onError(event.detail)),
  });
}
