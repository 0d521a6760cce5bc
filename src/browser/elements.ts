/** What an element may hold; false is left out. */
type Child = Node | string | false;

/** Attributes by name; a function listens to the event of that name, without "on". */
type Attributes = Readonly<Record<string, string | number | ((event: Event) => void)>>;

const namespaces = { html: 'http://www.w3.org/1999/xhtml', svg: 'http://www.w3.org/2000/svg' } as const;

const maker =
  (namespace: string) =>
  (name: string, attributes: Attributes = {}, ...children: readonly Child[]): Element => {
    const element = document.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) {
      if (typeof value === 'function') element.addEventListener(key, value);
      else element.setAttribute(key, String(value));
    }
    element.append(...children.filter((child) => child !== false));
    return element;
  };

/** Makes an HTML element: name, attributes, children. Texts become text nodes, so nothing is ever read as markup. */
export const html = maker(namespaces.html);

/** Makes an SVG element in the same way. */
export const svg = maker(namespaces.svg);
