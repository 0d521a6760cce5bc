import { type HTMLElement, parse } from 'node-html-parser';
import TurndownService from 'turndown';

/** What says nothing without a script, or is there to get around on the page. */
const leftOut =
  'script, style, template, svg, nav, dialog, button, input, select, textarea, .needs-script, .permalink, [aria-hidden="true"], [hidden]';

const turndown = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-', emDelimiter: '*' });
turndown.addRule('term', { filter: 'dt', replacement: (content) => `\n- **${content.trim()}**\n` });
turndown.addRule('definition', {
  filter: 'dd',
  replacement: (content, node) => {
    const text = content.trim();
    // What can be read in more than one way has the same sign as on the page.
    const sign = (node as { className?: string }).className === 'open' ? '(?) ' : '';
    return text.startsWith('- ')
      ? `  ${text.replace(/\n+/g, '\n  ')}\n`
      : `  - ${sign}${text.replace(/\n+/g, '\n    ')}\n`;
  },
});
turndown.addRule('item', {
  filter: 'li',
  replacement: (content, node) => {
    const { parentNode: list } = node;
    const at = list ? [...list.childNodes].filter(({ nodeName }) => nodeName === 'LI').indexOf(node) + 1 : 1;
    const mark = list?.nodeName === 'OL' ? `${at}. ` : '- ';
    return `${mark}${content.trim().replace(/\n/g, `\n${' '.repeat(mark.length)}`)}\n`;
  },
});
turndown.addRule('group of a list of terms', {
  filter: (node) => node.nodeName === 'DIV' && node.parentNode?.nodeName === 'DL',
  replacement: (content) => content,
});
// Tables by rules of our own: those that are to be had count the rows anew for every row, which takes minutes for thousands.
turndown.addRule('cell', {
  filter: ['th', 'td'],
  replacement: (content) => ` ${content.trim().replace(/\n/g, '<br>').replaceAll('|', '\\|').padEnd(3)} |`,
});
turndown.addRule('row', { filter: 'tr', replacement: (content) => `\n|${content}` });
turndown.addRule('head of a table', {
  filter: 'thead',
  replacement: (content, node) => {
    const cells = node.firstChild?.childNodes.length ?? 0;
    return `${content}\n|${' --- |'.repeat(cells)}`;
  },
});
turndown.addRule('body of a table', { filter: ['tbody', 'tfoot'], replacement: (content) => content });
turndown.addRule('table', {
  filter: 'table',
  // A caption stands above it.
  replacement: (content) =>
    `\n\n${content
      .replace(/\n+/g, '\n')
      .trim()
      .replace(/^([^|].*)\n/, '$1\n\n')}\n\n`,
});
turndown.addRule('summary', { filter: 'summary', replacement: (content) => `\n\n**${content.trim()}**\n\n` });

/**
 * A page’s HTML and its whole address → the same as Markdown, with whole addresses: each heading is a link to its place, so that
 * whoever reads the Markdown can cite the clause. What stands at the foot of the page about its edition comes last.
 */
export function pageToMarkdown(html: string, address: string): string {
  // What stands there without a script has links too.
  const page = parse(html, { blockTextElements: { script: true, style: true, pre: true } });
  const main = page.querySelector('main');
  if (!main) throw new Error(`${address} has no main part.`);
  for (const element of main.querySelectorAll(leftOut)) element.remove();
  for (const details of main.querySelectorAll('details')) if (details.childElementCount < 2) details.remove();
  const edition = page.querySelectorAll('[data-standing]').filter((element) => !element.closest('main'));
  for (const element of [main, ...edition]) {
    for (const link of element.querySelectorAll('a[href]'))
      link.setAttribute('href', new URL(link.getAttribute('href') ?? '', address).href);
    for (const picture of element.querySelectorAll('img[src]'))
      picture.setAttribute('src', new URL(picture.getAttribute('src') ?? '', address).href);
  }
  for (const heading of main.querySelectorAll('h1, h2, h3, h4')) {
    const id = placeOf(heading);
    if (id !== undefined && !heading.querySelector('a'))
      heading.set_content(`<a href="${new URL(`#${id}`, address).href}">${heading.childNodes.join('').trim()}</a>`);
  }
  const whole = [main, ...edition].map((element) => element.outerHTML).join('<hr>');
  // What CSS keeps apart on the page is kept apart by a space.
  const spaced = whole.replaceAll(/\u00ad|&shy;/g, '').replace(/([\p{L}\p{N}.>])(?=<(?:span|data|small)\b)/gu, '$1 ');
  return `${turndown.turndown(spaced).trim()}\n`;
}

/** A heading → the id of the part of the page whose heading it is. */
function placeOf(heading: HTMLElement): string | undefined {
  const part = heading.closest('article[id], section[id], aside[id]');
  const isFirst = part?.querySelector('h1, h2, h3, h4') === heading;
  return isFirst ? part.id : heading.id || undefined;
}
