/** What an element may be asked for: see "The element" in the documentation of the site. */
export interface BpostPrivacyAttributes {
  view?: 'policy' | 'retention' | 'wizard' | 'search' | 'clause' | 'section';
  /** Ids, as the site’s page for developers lists them. */
  journey?: string;
  clause?: string;
  section?: string;
  /** Where to begin: a clause within the policy, answers within a journey, dates on the timeline, as the address of the page has them. */
  start?: string;
  lang?: 'nl' | 'fr' | 'en' | 'de';
  theme?: 'auto' | 'light' | 'dark';
  /** Your colour: `#0b5394`. */
  accent?: `#${string}`;
  /** In pixels: then the part scrolls inside. Otherwise it is as high as its content. */
  height?: 'auto' | number | `${number}`;
}

export interface BpostPrivacyElement extends HTMLElement {
  /** Resolves as soon as a part is shown, also where that was before anybody asked. */
  readonly ready: Promise<BpostPrivacyElement>;
}

/** All of them bubble, out of shadow roots too. */
export interface BpostPrivacyEvents {
  ready: CustomEvent<null>;
  /** The reader changed something. With `deep-link` the detail says what is shown, otherwise it is empty. */
  statechange: CustomEvent<string>;
  /** The part was refused, blocked or could not be had, and the link stands in its place. The detail is its address. */
  error: CustomEvent<string>;
}

/** Defines the element, once, with the address of the site whose parts it shows. On a server it does nothing. */
export function define(site: string | URL): Promise<void>;

/** Resolves when an element shows its part, whether that was before or is still to come. */
export function whenReady(element: Element): Promise<BpostPrivacyElement>;

declare global {
  interface HTMLElementTagNameMap {
    'bpost-privacy': BpostPrivacyElement;
  }
}
