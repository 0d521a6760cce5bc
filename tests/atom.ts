import { DOMParser } from 'linkedom';

/** A day and an instant of it, as RFC 3339 has it, and Atom asks for. */
const instant = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** An Atom feed → what is wrong with it by RFC 4287: elements that have to be there, once, and what they hold. */
export function atomProblems(xml: string): string[] {
  const feed = new DOMParser().parseFromString(xml, 'text/xml').documentElement as unknown as Element;
  const problems: string[] = [];
  const complain = (isWrong: boolean, problem: string): void => {
    if (isWrong) problems.push(problem);
  };
  const named = (parent: Element, name: string): Element[] =>
    [...parent.children].filter(({ tagName }) => tagName === name);
  const text = (parent: Element, name: string): string => named(parent, name)[0]?.textContent ?? '';
  const linked = (parent: Element, rel: string): Element[] =>
    named(parent, 'link').filter((link) => (link.getAttribute('rel') ?? 'alternate') === rel);

  complain(feed.tagName !== 'feed', `the root is <${feed.tagName}>`);
  complain(feed.getAttribute('xmlns') !== 'http://www.w3.org/2005/Atom', 'it is not in the namespace of Atom');
  const entries = named(feed, 'entry');
  for (const [index, one] of [feed, ...entries].entries()) {
    const where = index === 0 ? 'feed' : `entry ${index}`;
    // 4.1.1 and 4.1.2
    for (const name of ['id', 'title', 'updated'])
      complain(named(one, name).length !== 1, `${where}: ${named(one, name).length} <${name}>`);
    complain(!URL.canParse(text(one, 'id')), `${where}: its id is no whole IRI`);
    complain(!instant.test(text(one, 'updated')), `${where}: "${text(one, 'updated')}" is no instant`);
    complain(text(one, 'title').trim() === '', `${where}: its title is empty`);
    // 4.2.7: not two of one type and language.
    const kinds = linked(one, 'alternate').map(
      (link) => `${link.getAttribute('type')} ${link.getAttribute('hreflang')}`,
    );
    complain(new Set(kinds).size !== kinds.length, `${where}: two links to the same`);
    for (const link of named(one, 'link'))
      complain(!URL.canParse(link.getAttribute('href') ?? ''), `${where}: a link leads to no whole address`);
  }
  complain(linked(feed, 'self').length !== 1, 'feed: it does not say where it is');
  const authors = named(feed, 'author').map((author) => text(author, 'name').trim());
  complain(authors.length === 0 || authors.includes(''), 'feed: it has no author with a name');
  for (const [index, entry] of entries.entries()) {
    const [content] = named(entry, 'content');
    complain(
      !content && linked(entry, 'alternate').length === 0,
      `entry ${index + 1}: neither content nor a link to it`,
    );
    complain(!['text', 'html', 'xhtml'].includes(content?.getAttribute('type') ?? 'text'), `entry ${index + 1}: type`);
  }
  const ids = [feed, ...entries].map((one) => text(one, 'id'));
  complain(new Set(ids).size !== ids.length, 'two have one id');
  const latest = entries
    .map((entry) => text(entry, 'updated'))
    .sort()
    .at(-1);
  complain(latest !== undefined && text(feed, 'updated') !== latest, 'feed: it is not as new as its newest entry');
  return problems;
}

/** An Atom feed → the ids of its entries. */
export const entryIds = (xml: string): string[] =>
  [...xml.matchAll(/<entry>[\s\S]*?<id>(.*?)<\/id>/g)].map(([, id = '']) => id);
