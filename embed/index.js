/** Defines the element, once, with the address of the site whose parts it shows. On a server it does nothing. */
export async function define(site) {
  if (typeof customElements === 'undefined') return;
  const element = await import('./element.js');
  element.define(String(site));
}

/** Resolves when an element shows its part, whether that was before or is still to come. */
export async function whenReady(element) {
  await customElements.whenDefined('bpost-privacy');
  return element.ready;
}
