import { readMessage, writeMessage } from '../messages.ts';
import { sandbox } from '../snippets.ts';
import { chooseView, known } from './choose-view.ts';
import { addressOfState, stateIn, withState } from './deep-link.ts';

/** The folder this script came from: that of the site. */
const site = new URL('.', import.meta.url);

/** `<bpost-privacy view="retention" lang="fr">`: a link that becomes a view of the site, in a frame as high as its content. */
class BpostPrivacy extends HTMLElement {
  static observedAttributes = ['view', 'journey', 'clause', 'section', 'start', 'lang', 'theme', 'height', 'deep-link'];

  readonly #frame = document.createElement('iframe');
  #isDue = false;
  /** The name under which the host’s fragment mirrors the state, where the host wants that. */
  #mirror: string | null = null;
  /** What the frame is asked for: theme and wishes. */
  #wishes = '';
  /** The address of the language’s views, and the rest of that of the view which the attributes ask for. */
  #views = '';
  #path = '';
  /** What the frame shows, with the reader’s state: the rest of its address. */
  #state = '';

  constructor() {
    super();
    const frame = this.#frame;
    // What was reserved before this element was defined.
    this.#setHeight(this.offsetHeight || 600);
    frame.referrerPolicy = 'no-referrer';
    frame.loading = 'lazy';
    frame.allow = 'clipboard-write';
    // On the site’s own origin a sandbox protects nothing: the frame could remove it.
    if (site.origin !== origin) frame.setAttribute('sandbox', sandbox);
    frame.onload = () => {
      this.#greet();
    };
    this.attachShadow({ mode: 'open' });
  }

  connectedCallback(): void {
    addEventListener('message', this);
    addEventListener('hashchange', this);
    this.attributeChangedCallback();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this);
    removeEventListener('hashchange', this);
    this.#frame.remove();
    this.#path = this.#state = '';
  }

  /** Several attributes can change one after the other, also before the element is in the page: they are read once, afterwards. */
  attributeChangedCallback(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      if (this.isConnected) this.#show();
    });
  }

  handleEvent(event: Event): void {
    if (event.type === 'message') this.#hear(event as MessageEvent);
    else {
      // A fragment without a state of ours is a place on the host’s page: the reader’s answers stay.
      const state = this.#mirrored();
      if (state) this.#open(state);
    }
  }

  #show(): void {
    const theme = known('theme', 'auto light dark', this.getAttribute('theme') ?? 'auto');
    const height = this.getAttribute('height') ?? 'auto';
    const isFixed = Number(height) > 0;
    if (!isFixed) known('height', 'auto 600', height);
    this.#setHeight(Number(height));
    this.#mirror = this.getAttribute('deep-link');
    this.#wishes = `${theme},${isFixed ? '' : 'fit'},${this.#mirror === null ? '' : 'state'}`;
    // Read in the frame before it is painted.
    this.#frame.name = `${theme} ${this.getAttribute('accent') ?? ''}`;
    this.#frame.title = this.textContent.trim();
    this.style.display = 'block';

    const [folder, path] = chooseView(this);
    const views = site.href + folder;
    if (views + path === this.#views + this.#path) {
      this.#greet();
      return;
    }
    // The mirrored state counts only at the start: later changes of attributes are what the host’s page wants to show.
    this.#views = views;
    const mirrored = this.#path ? null : this.#mirrored();
    this.#path = path;
    this.#state = '';
    this.#open(mirrored ?? path);
    if (mirrored) this.scrollIntoView();
  }

  /** The state in the host’s fragment, where it is one of ours. */
  #mirrored(): string | null {
    const state = this.#mirror === null ? null : stateIn(location.hash, this.#mirror);
    return state && addressOfState(state, this.#views) ? state : null;
  }

  #open(state: string): void {
    const address = addressOfState(state, this.#views);
    if (!address || state === this.#state) return;
    this.#state = state;
    const frame = this.#frame;
    // Replaced, so that the back button of the reader does not step through changes that the host’s page made.
    if (frame.isConnected) frame.contentWindow?.location.replace(address);
    else {
      frame.src = address;
      this.shadowRoot?.append(frame);
    }
  }

  #greet(): void {
    this.#frame.contentWindow?.postMessage(writeMessage('hello', this.#wishes), site.origin);
  }

  #hear(event: MessageEvent): void {
    const [kind, content = ''] = readMessage(event, this.#frame.contentWindow, site.origin);
    if (kind === 'ready') this.dispatchEvent(new Event(kind));
    if (kind === 'height' && this.#wishes.includes('fit')) this.#setHeight(Number(content));
    if (kind === 'unknown') {
      const nearest = this.#state.startsWith('wizard') ? 'wizard/' : 'policy/';
      known('address', `${site}en/developers/`, this.#state, nearest);
      this.#open(nearest);
    }
    if (kind !== 'state' || (content && content === this.#state)) return;
    this.#state = content || this.#state;
    this.dispatchEvent(new CustomEvent('statechange', { detail: content }));
    if (this.#mirror !== null && addressOfState(content, this.#views))
      history.replaceState(history.state, '', withState(location.hash, this.#mirror, content));
  }

  /** In pixels; a value that is no height changes nothing. */
  #setHeight(height: number): void {
    if (height > 9 && height < 1e5) this.#frame.style.cssText = `display:block;width:100%;border:0;height:${height}px`;
  }
}

if (!customElements.get('bpost-privacy')) customElements.define('bpost-privacy', BpostPrivacy);
