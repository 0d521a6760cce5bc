/** What an element may be asked for. */
const attributes = 'view journey clause section start theme height accent deep-link'.split(' ');

/**
 * The language of an element, as HTML has it: that of the nearest element around it that says one, out of shadow roots too.
 * The observer is told once for all that changes together: any language around, or what is asked of the element.
 */
export function languageOf(element: Element, observer: MutationObserver): string | undefined {
  let lang: string | undefined;
  observer.disconnect();
  observer.observe(element, { attributeFilter: attributes });
  for (let inside: Element | undefined = element; inside;) {
    lang ??= inside.closest<HTMLElement>('[lang]')?.lang;
    const root: Node & { readonly host?: Element } = inside.getRootNode();
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    inside = root.host;
  }
  return lang;
}
