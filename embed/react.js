import { createElement, useEffect, useRef } from 'react';
import { whenReady } from './index.js';

/** The element as a component: its children are what stands there until the part is shown. Rendered on a server it is the same. */
export function BpostPrivacy({ deepLink, onReady, onStatechange, onError, ...others }) {
  const ref = useRef(null);
  const latest = useRef({});
  useEffect(() => {
    latest.current = { onReady, onStatechange, onError };
  });
  // React forgets the listeners of an element that a server rendered.
  useEffect(() => {
    const element = ref.current;
    const ending = new AbortController();
    const { signal } = ending;
    element.addEventListener('statechange', ({ detail }) => latest.current.onStatechange?.(detail), { signal });
    element.addEventListener('error', ({ detail }) => latest.current.onError?.(detail), { signal });
    void whenReady(element).then(() => {
      if (!signal.aborted) latest.current.onReady?.(element);
    });
    return () => ending.abort();
  }, []);
  return createElement('bpost-privacy', { ...others, ref, 'deep-link': deepLink });
}
