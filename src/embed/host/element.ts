import type { Locale } from '../../domain/locales.ts';
import { type Answer, greetingText } from '../messages.ts';
import { sandbox } from '../snippets.ts';
import { chooseView, known } from './choose-view.ts';
import { isView, stateIn, withState } from './deep-link.ts';
import { languageOf } from './language.ts';
import { fillShadow } from './shadow.ts';
import { refused } from './words.ts';
import { element } from '../../site/site.ts';

/** The address of the site whose views are shown, with its folder. */
let site: URL;
/** The fragment with which the host’s page was opened: to a state in it the page is scrolled, once. */
let openedWith = location.hash;

/** When a frame has loaded, its script listens already and answers within milliseconds: this is for a very busy device. */
const patience = 5000;

/** `<acme-privacy view="retention" lang="fr">`: a link that becomes a view of the site, in a frame as high as its content. */
class PrivacyElement extends HTMLElement {
  #resolve!: (self: this) => void;
  /** Resolves as soon as a view has answered, also where that was before anybody asked. */
  readonly ready = new Promise<this>((resolve) => {
    this.#resolve = resolve;
  });

  readonly #box: HTMLElement;
  readonly #word: Text;
  readonly #watch = new MutationObserver(() => {
    this.#update();
  });
  /** The one that is shown, while it is in the page. */
  #frame = document.createElement('iframe');
  /** The name under which the host’s fragment mirrors the state, where the host wants that. */
  #mirror = '';
  #theme = '';
  /** Whether the frame is as high as its content. */
  #isFitted = true;
  /** The folder of the language’s views, and the rest of the address of the one that the attributes ask for. */
  #folder = '';
  #path = '';
  /** What the frame shows, with the reader’s state: the rest of its address. */
  #state = '';

  constructor() {
    super();
    // What was reserved before this element was defined.
    const height = this.offsetHeight || 600;
    [this.#box, this.#word] = fillShadow(this.attachShadow({ mode: 'open' }));
    this.#setHeight(height);
  }

  /** Read when all of it is in the page. */
  connectedCallback(): void {
    addEventListener('hashchange', this);
    queueMicrotask(() => {
      if (this.isConnected) this.#update();
    });
  }

  /** Moved as it is (`moveBefore`): the frame goes on, but what stands around it may be in another language. */
  connectedMoveCallback(): void {
    this.connectedCallback();
  }

  /** The frame ends. What it showed is kept, for when this element comes back. */
  disconnectedCallback(): void {
    removeEventListener('hashchange', this);
    this.#watch.disconnect();
    this.#frame.remove();
    this.#box.className = '';
  }

  /** Of the host’s address. A fragment without a state of ours is a place on the host’s page: the reader’s answers stay. */
  handleEvent(): void {
    const state = this.#mirrored();
    if (state && state !== this.#state) this.#open(state);
  }

  #update(): void {
    this.#theme = known('theme', 'auto light dark', this.getAttribute('theme') ?? 'auto');
    const height = this.getAttribute('height') ?? 'auto';
    this.#isFitted = !(Number(height) > 0);
    if (this.#isFitted) known('height', 'auto 600', height);
    this.#setHeight(Number(height));
    this.#mirror = this.getAttribute('deep-link') ?? '';

    const [folder, path] = chooseView(this, languageOf(this, this.#watch));
    if (folder + path === this.#folder + this.#path) {
      if (this.#box.className === 'ready') this.#greet();
      else if (!this.#frame.isConnected) this.#load();
      return;
    }
    // The mirrored state counts only at the start: later changes of attributes are what the host’s page wants to show.
    const mirrored = this.#path ? '' : this.#mirrored();
    this.#folder = folder;
    this.#path = path;
    this.#open(mirrored || path);
    if (!mirrored || location.hash !== openedWith) return;
    openedWith = '';
    this.scrollIntoView();
  }

  /** The state in the host’s fragment, where it is one of ours. */
  #mirrored(): string {
    const state = (this.#mirror && stateIn(location.hash, this.#mirror)) ?? '';
    return isView(state) ? state : '';
  }

  /** Shows a view, or what comes nearest. A frame that answers goes there itself: from here it would be a step in the reader’s way back, and tell a Referer. */
  #open(state: string, isUnknown = !isView(state)): void {
    this.#state = isUnknown
      ? known('view', `${site.href}en/developers/`, state, state[0] === 'w' ? 'wizard/' : 'policy/')
      : state;
    if (this.#box.className === 'ready') this.#greet(true);
    else this.#load();
  }

  #load(): void {
    const frame = Object.assign(document.createElement('iframe'), {
      // What a reader answered stands in no attribute, unless the host’s page wants to see it: the frame is told.
      src: site.href + this.#folder + (this.#mirror ? this.#state : this.#path),
      // Read in the frame before it is painted.
      name: `${this.#theme} ${this.getAttribute('accent') ?? ''}`,
      referrerPolicy: 'no-referrer',
      loading: 'lazy',
      allow: 'clipboard-write',
      // Comes for a frame that is refused or cannot be had, too.
      onload: () => {
        this.#greet();
        setTimeout(() => {
          if (!frame.isConnected || this.#box.className === 'ready') return;
          this.#box.className = 'refused';
          this.#word.data = refused[this.#folder.slice(0, 2) as Locale];
          this.#tell('error', frame.src);
        }, patience);
      },
    });
    // On the site’s own origin a sandbox protects nothing: the frame could remove it.
    if (site.origin !== origin) frame.setAttribute('sandbox', sandbox);
    this.#frame.remove();
    this.#frame = frame;
    this.#box.className = '';
    this.#word.data = '';
    this.#box.append(frame);
  }

  /** `isToGo`: whether the frame is told to show what is wanted; once it answers, only where that is something else. */
  #greet(isToGo = !this.#box.className): void {
    const frame = this.#frame;
    frame.title = (this.querySelector('a') ?? this).textContent.trim();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (frame.isConnected) this.#hear(data);
    };
    const text = greetingText(this.#theme, this.#isFitted, isToGo ? this.#folder + this.#state : '');
    frame.contentWindow?.postMessage(text, site.origin, [port2]);
  }

  #hear([kind, content]: Answer): void {
    if (kind === 'height' && this.#isFitted) this.#setHeight(content);
    if (kind === 'unknown') this.#open(this.#state, true);
    if (kind === 'ready') {
      this.#box.className = kind;
      this.#resolve(this);
      this.#tell(kind);
    }
    if (kind !== 'state' || content === this.#state || !isView(content)) return;
    this.#state = content;
    // What the reader answered is told only where the host’s page wants to know.
    this.#tell('statechange', this.#mirror && content);
    if (this.#mirror)
      history.replaceState(history.state, '', new URL(withState(location.hash, this.#mirror, content), location.href));
  }

  #tell(kind: string, detail?: string): void {
    this.dispatchEvent(new CustomEvent(kind, { bubbles: true, composed: true, detail }));
  }

  /** In pixels; a value that is no height changes nothing. */
  #setHeight(height: number): void {
    if (height > 9) this.#box.style.height = `${height}px`;
  }
}

/** Defines the element, once: `address` is that of the site with its folder. */
export function define(address: string): void {
  if (customElements.get(element)) return;
  site = new URL(address);
  customElements.define(element, PrivacyElement);
}
