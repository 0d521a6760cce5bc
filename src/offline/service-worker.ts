// Answers from the network while there is one, and from what the reader chose to keep where there is none. It stores nothing:
// the page with the button does. scripts/print-and-offline.ts makes it one file, /offline-copy.js.
import { cachePrefix, keptUnder } from './kept-copies.ts';

interface FetchEvent extends Event {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

interface Worker {
  readonly registration: { readonly scope: string };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
}

/** After so many milliseconds without an answer the network counts as absent, as it happens in trains. */
const patience = 4_000;

const worker = self as unknown as Worker;
const prefix = cachePrefix(new URL(worker.registration.scope).pathname);

addEventListener('install', () => void worker.skipWaiting());
addEventListener('activate', () => void worker.clients.claim());
addEventListener('fetch', (event) => {
  const { request, respondWith } = event as FetchEvent;
  if (request.method === 'GET' && request.url.startsWith(worker.registration.scope)) {
    respondWith.call(event, answer(request));
  }
});

async function answer(request: Request): Promise<Response> {
  const kept = await keptAnswer(request);
  const fresh = fetch(request);
  if (!kept) return request.destination === 'document' ? fresh.catch(notKept) : fresh;
  const late = new Promise<Response>((resolve) => setTimeout(resolve, patience, kept));
  // A server error is handled like no network.
  return Promise.race([fresh.then((response) => (response.status < 500 ? response : kept)).catch(() => kept), late]);
}

/** The page that says that a page is not among what is kept. Throws what the network threw where no copy has it. */
async function notKept(failure: unknown): Promise<Response> {
  const page = await keptAnswer(new Request(`${worker.registration.scope}offline/not-kept/`));
  if (page) return page;
  throw failure;
}

async function keptAnswer(request: Request): Promise<Response | undefined> {
  for (const cacheName of await caches.keys()) {
    if (!cacheName.startsWith(prefix)) continue;
    for (const address of keptUnder(request.url)) {
      const kept = await caches.match(address, { cacheName, ignoreSearch: true, ignoreVary: true });
      if (kept) return unredirected(kept);
    }
  }
  return undefined;
}

/** A browser refuses to open a page that was led elsewhere when it was kept: the same without that mark. */
function unredirected(kept: Response): Response {
  const { redirected, body, status, headers } = kept;
  return redirected ? new Response(body, { status, headers }) : kept;
}
