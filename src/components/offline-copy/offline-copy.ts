import { cachePrefix, listAddress, type OfflineList } from '../../offline/kept-copies.ts';

/**
 * Keeps the guide in one language on the device, when and only when its button is pressed, and takes it away again. What is
 * kept stays as it is until the reader presses again: a newer version is offered, never fetched by itself.
 */
type Texts = Readonly<Record<'keep' | 'renew' | 'busy' | 'ready' | 'outdated' | 'removed' | 'failed', string>>;

const root = document.querySelector<HTMLElement>('.offline-copy');
const { base, locale } = JSON.parse(root?.dataset['place'] ?? '{}') as { base: string; locale: string };
const texts = JSON.parse(root?.dataset['texts'] ?? '{}') as Texts;
const keepButton = root?.querySelector<HTMLButtonElement>('[data-action=keep]');
const removeButton = root?.querySelector<HTMLButtonElement>('[data-action=remove]');
const own = `${cachePrefix(base)}${locale} `;
const list = listAddress(base, locale);

const say = (text: string): void => {
  const state = root?.querySelector('.state');
  if (state) state.textContent = text;
};

/** The names of the caches of this language. */
const names = async (): Promise<string[]> => (await caches.keys()).filter((name) => name.startsWith(own));

const isComplete = async (cacheName: string): Promise<boolean> =>
  (await caches.match(list, { cacheName })) !== undefined;

async function askList(): Promise<OfflineList> {
  const response = await fetch(list, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${list}: ${response.status}`);
  return (await response.json()) as OfflineList;
}

/** Shows the buttons as they now are; gives the version that is kept, if one is. */
async function show({ version, bytes }: OfflineList): Promise<string | undefined> {
  const [kept] = await names();
  const isCurrent = kept === own + version;
  const size = new Intl.NumberFormat(document.documentElement.lang, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(bytes / 1e6);
  if (keepButton && removeButton) {
    keepButton.textContent = (kept === undefined ? texts.keep : texts.renew).replace('{size}', size);
    keepButton.hidden = isCurrent;
    keepButton.disabled = false;
    removeButton.hidden = kept === undefined;
  }
  return kept;
}

async function keep(wanted: OfflineList): Promise<void> {
  const cache = await caches.open(own + wanted.version);
  const waiting = [...wanted.files];
  let done = 0;
  const failure = new AbortController();
  const { signal } = failure;
  const fetchNext = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      // Not through the browser’s HTTP cache: the button that removes the copy could not delete the file there.
      const response = await fetch(base + path, { cache: 'no-store', signal });
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      await cache.put(base + path, response);
      done += 1;
      say(texts.busy.replace('{done}', String(done)).replace('{all}', String(wanted.files.length)));
    }
  };
  const lanes = Array.from({ length: 6 }, () =>
    fetchNext().catch((error: unknown) => {
      failure.abort(error);
    }),
  );
  await Promise.all(lanes);
  signal.throwIfAborted();
  // A site that was renewed meanwhile may have given some files of the one version and some of the other.
  const now = await askList();
  if (now.version !== wanted.version) throw new Error('The site was renewed.');
  await startWorker();
  await cache.put(list, Response.json(now));
  for (const name of await names()) if (name !== own + wanted.version) await caches.delete(name);
}

const workerAddress = `${base}offline-copy.js`;
/** A page may make a policy of one name once only: a second try to keep a copy takes the same. */
let workerPolicy: TrustedTypePolicy | undefined;

async function startWorker(): Promise<void> {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  workerPolicy ??= trustedTypes?.createPolicy('offline-copy', { createScriptURL: () => workerAddress });
  const script = workerPolicy?.createScriptURL(workerAddress) ?? workerAddress;
  await navigator.serviceWorker.register(script as string, { scope: base, updateViaCache: 'none' });
  await navigator.serviceWorker.ready;
}

interface TrustedTypePolicy {
  readonly createScriptURL: (address: string) => unknown;
}

interface TrustedTypes {
  readonly createPolicy: (name: string, rules: { readonly createScriptURL: () => string }) => TrustedTypePolicy;
}

/** Takes this language away, and the service worker too where no other language is kept. */
async function remove(): Promise<void> {
  for (const name of await names()) await caches.delete(name);
  const others = (await caches.keys()).some((name) => name.startsWith(cachePrefix(base)));
  if (!others) await (await navigator.serviceWorker.getRegistration(base))?.unregister();
}

async function start(): Promise<void> {
  for (const name of await names()) if (!(await isComplete(name))) await caches.delete(name);
  // Where the network is cut, the list is answered out of the copy.
  let current = await askList();
  const kept = await show(current);
  if (kept !== undefined) say(kept === own + current.version ? texts.ready : texts.outdated);

  const press = (button: HTMLButtonElement | null | undefined, act: () => Promise<string>): void => {
    button?.addEventListener('click', () => {
      button.disabled = true;
      void act()
        .catch(async () => {
          for (const name of await names()) if (!(await isComplete(name))) await caches.delete(name);
          if ((await names()).length === 0) await remove();
          return texts.failed;
        })
        .then(async (text) => {
          button.disabled = false;
          await show(current);
          say(text);
        });
    });
  };
  press(keepButton, async () => {
    current = await askList();
    await keep(current);
    return texts.ready;
  });
  press(removeButton, async () => {
    await remove();
    return texts.removed;
  });
}

// Only where the browser can keep something: over https, and not in a file opened from disk.
if (root && 'serviceWorker' in navigator && 'caches' in window)
  start().catch(() => {
    root.remove();
  });
else root?.remove();
