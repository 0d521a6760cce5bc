/**
 * The language of an element, as HTML has it: that of the nearest element around it that says one, out of shadow roots too.
 * The observer is told when any of them changes.
 */
export function languageOf(element: Element, observer: MutationObserver): string | undefined {
  let lang: string | null | undefined;
  observer.disconnect();
  for (let inside: Element | undefined = element; inside;) {
    lang ??= inside.closest('[lang]')?.getAttribute('lang');
    const root: Node & { readonly host?: Element } = inside.getRootNode();
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    inside = root.host;
  }
  return lang ?? undefined;
}
