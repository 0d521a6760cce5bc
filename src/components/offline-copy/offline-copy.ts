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

let saidAt = 0;
/** Says how far it is, so rarely that a screen reader can speak it to the end. */
function sayNowAndThen(text: string): void {
  if (performance.now() - saidAt < 3_000) return;
  saidAt = performance.now();
  say(text);
}

/** The names of the caches of this language. */
const names = async (): Promise<string[]> => (await caches.keys()).filter((name) => name.startsWith(own));

/** Takes away what an interrupted attempt has left: only a whole copy holds its list. */
async function removeHalf(): Promise<void> {
  for (const cacheName of await names()) if (!(await caches.match(list, { cacheName }))) await caches.delete(cacheName);
}

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

/** How many files are asked for at a time. */
const together = 8;

async function keep({ version, files }: OfflineList): Promise<void> {
  const cache = await caches.open(own + version);
  for (let done = 0; done < files.length; done += together) {
    // Not through the browser’s HTTP cache: the button that removes the copy could not delete the file there.
    const next = files.slice(done, done + together).map((path) => new Request(base + path, { cache: 'no-store' }));
    await cache.addAll(next);
    sayNowAndThen(texts.busy.replace('{done}', `${done + next.length}`).replace('{all}', `${files.length}`));
  }
  // A site that was renewed meanwhile may have given some files of the one version and some of the other.
  const now = await askList();
  if (now.version !== version) throw new Error('The site was renewed.');
  await startWorker();
  await cache.put(list, Response.json(now));
  for (const name of await names()) if (name !== own + version) await caches.delete(name);
}

/** A page may make a policy of one name once only: a second try to keep a copy takes the same. */
let workerPolicy: WorkerPolicy | undefined;

interface WorkerPolicy {
  readonly createScriptURL: (address: string) => unknown;
}

async function startWorker(): Promise<void> {
  const address = `${base}offline-copy.js`;
  const { trustedTypes } = window as {
    trustedTypes?: { createPolicy: (name: string, rules: WorkerPolicy) => WorkerPolicy };
  };
  workerPolicy ??= trustedTypes?.createPolicy('offline-copy', { createScriptURL: () => address });
  const script = workerPolicy?.createScriptURL(address) ?? address;
  await navigator.serviceWorker.register(script as string, { scope: base, updateViaCache: 'none' });
  await navigator.serviceWorker.ready;
}

/** Takes this language away, and the service worker too where no other language is kept. */
async function remove(): Promise<void> {
  for (const name of await names()) await caches.delete(name);
  const others = (await caches.keys()).some((name) => name.startsWith(cachePrefix(base)));
  if (!others) await (await navigator.serviceWorker.getRegistration(base))?.unregister();
}

async function start(): Promise<void> {
  await removeHalf();
  // Where the network is cut, the list is answered out of the copy.
  let current = await askList();
  const kept = await show(current);
  if (kept !== undefined) say(kept === own + current.version ? texts.ready : texts.outdated);

  const press = (button: HTMLButtonElement | null | undefined, act: () => Promise<string>): void => {
    button?.addEventListener('click', () => {
      if (root?.ariaBusy === 'true') return;
      // Not disabled, which would take the focus away.
      if (root) root.ariaBusy = 'true';
      void act()
        .catch(async () => {
          await removeHalf();
          if ((await names()).length === 0) await remove();
          return texts.failed;
        })
        .then(async (text) => {
          if (root) root.ariaBusy = null;
          const hadFocus = document.activeElement === button;
          await show(current);
          if (hadFocus && button.hidden) (button === keepButton ? removeButton : keepButton)?.focus();
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
