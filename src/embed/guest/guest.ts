import type { Answer } from '../messages.ts';
import { type Greeting, greeting } from './greeting.ts';
import { keepLinksInFrame } from './links-in-frame.ts';
import { makeDoWithoutOrigin } from './no-origin.ts';
import { placeDialogs, visiblePart } from './visible-part.ts';

/**
 * A view in a frame: answers the host’s page, and keeps the reader where she is looking. The page for an address that does not
 * exist only says so, and the host’s page then shows what comes nearest. Alone in a window it does nothing.
 */
const root = document.documentElement;
const isUnknown = !document.querySelector('.embed');
const hosts = [...(root.dataset['hosts'] ?? '').split(' '), location.origin];

let host: Greeting | undefined;
/** What the host was told last. */
let [toldHeight, toldState] = [0, ''];
const firstWidth = innerWidth;

function tell(...answer: Answer): void {
  host?.port.postMessage(answer);
}

function tellHeight(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  // A frame can be somewhat too high, because the reader’s letters are smaller than those it was measured with. While the page
  // loads it is not made lower where the reader would see the text below it move.
  const isLoading = !navigator.userActivation.hasBeenActive && innerWidth === firstWidth;
  if (!isLoading || height > innerHeight || height < innerHeight * 0.8) tellNew(height);
  else
    void visiblePart().then(({ bottom }) => {
      if (bottom < height - 1) tellNew(height);
    });
}

function tellNew(height: number): void {
  if (height === toldHeight) return;
  toldHeight = height;
  tell('height', height);
}

/** The rest of this page’s address after the folder of the views, with the reader’s state. */
const state = (): string => location.pathname.replace(/^.*\/embed\//, '') + location.search + location.hash;

/** The element on the host’s page keeps it, for when it is moved and this page starts anew. */
function tellState(): void {
  if (state() === toldState) return;
  toldState = state();
  tell('state', toldState);
}

/**
 * Goes where the host’s page wants to be, and says whether this page ends there: for another page, and for the state that the
 * element kept when it was moved. Nobody has pressed anything then, so that no focus may move.
 */
function goTo(address: string, isFirst: boolean): boolean {
  const site = /^.*\/(?=[a-z]{2}\/embed\/)/.exec(location.pathname)?.[0] ?? '/';
  const wanted = new URL(address === '' ? location.href : site + address, location.href);
  if (wanted.href === location.href) return false;
  const isHere = wanted.pathname === location.pathname;
  location.replace(wanted);
  if (isFirst && isHere) location.reload();
  return isFirst || !isHere;
}

function hear(event: MessageEvent): void {
  const heard = greeting(event, parent, hosts);
  if (!heard || (host && heard.origin !== host.origin)) return;
  const isFirst = !host;
  host = heard;
  if (goTo(heard.address, isFirst)) return;
  if (isUnknown) {
    tell('unknown');
    return;
  }
  root.dataset['theme'] = heard.theme;
  root.toggleAttribute('data-fits', heard.isFitted);
  if (isFirst) tell('ready');
  toldHeight = 0;
  tellHeight();
  tellState();
}

function start(): void {
  addEventListener('message', hear);
  keepLinksInFrame();
  makeDoWithoutOrigin();
  if (isUnknown) return;
  new ResizeObserver(tellHeight).observe(document.body);
  // Without the Navigation API a browser reports only the fragments that links lead to.
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) navigation.addEventListener('currententrychange', tellState);
  else addEventListener('hashchange', tellState);
  // A focus that a script sets does not scroll the host’s page by itself.
  addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && !target.closest('dialog')) target.scrollIntoView({ block: 'nearest' });
  });
  placeDialogs();
}

if (parent !== window) start();
