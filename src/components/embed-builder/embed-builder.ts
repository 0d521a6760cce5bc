import { copyAndTell } from '../../browser/copy.ts';
import { enable } from '../../browser/enable.ts';
import { cspLines, elementSnippet, type Embedding, frameSnippet } from '../../embed/snippets.ts';

/** Writes what a site takes in for the view, language and colours that are chosen, and shows how it looks. */
const builder = document.querySelector<HTMLElement>('.embed-builder');
const fields = builder?.querySelector('.fields');
const preview = builder?.querySelector<HTMLDetailsElement>('.preview');

if (builder && fields && preview) {
  const { base = '/', locale = '' } = builder.dataset;
  const site = new URL(base, location.href).href;
  const chosen = (name: string): string => fields.querySelector<HTMLSelectElement>(`[name=${name}]`)?.value ?? '';
  const write = (id: string, text: string): void => {
    const code = builder.querySelector(`[data-code=${id}] code`);
    if (code) code.textContent = text;
  };
  const selects = [...fields.querySelectorAll('select')];
  /** What the snippets are for: the values of the fields when they were written. */
  let written = selects.map(({ value }) => value);
  let latest = 0;

  /** What is chosen; its title and height stand in its oEmbed answer. */
  const embedding = async (): Promise<Embedding> => {
    const [path, lang, theme] = [chosen('place'), chosen('lang'), chosen('theme')];
    const response = await fetch(`${base}${lang}/embed/${path}/oembed.json`);
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    const answer = (await response.json()) as Pick<Embedding, 'title' | 'height' | 'quote'>;
    return { site, lang, path, theme, title: answer.title, height: answer.height, quote: answer.quote };
  };

  const update = async (): Promise<void> => {
    const number = (latest += 1);
    const what = await embedding();
    if (number !== latest) return;
    written = selects.map(({ value }) => value);
    write('element', elementSnippet(what));
    write('frame', frameSnippet(what));
    write('csp', cspLines(site));
    if (!preview.open) return;
    const { lang, path, theme, title } = what;
    const frame = document.createElement('iframe');
    preview
      .querySelector('div')
      ?.replaceChildren(Object.assign(frame, { src: `${base}${lang}/embed/${path}/`, name: theme, title }));
  };

  const failure = builder.querySelector<HTMLElement>('.failure');
  const say = (hasFailed: boolean): void => {
    if (failure) failure.textContent = hasFailed ? (failure.dataset['text'] ?? '') : '';
  };

  /** The fields go back to what the snippets are for, so that nobody copies one that is not hers. */
  const undo = (): void => {
    for (const [index, select] of selects.entries()) select.value = written[index] ?? '';
  };
  const change = (): void => {
    say(false);
    update().catch(() => {
      undo();
      say(true);
    });
  };
  fields.addEventListener('change', () => {
    // Where it stands beside the choice, it follows. To open it is a change by itself.
    if (preview.open || !matchMedia('(min-width: 62.5rem)').matches) change();
    else preview.open = true;
  });
  preview.addEventListener('toggle', change);
  if (chosen('place') !== builder.dataset['first'] || chosen('lang') !== locale || site !== builder.dataset['site'])
    // Nobody chose anything yet: the snippets of the page itself are right, and nothing moves for a word about it.
    update().catch(undo);

  enable(builder, '.code button');
  builder.addEventListener('click', ({ target }) => {
    const block = (target as Element).closest('button')?.closest('.code');
    if (block) void copyAndTell(block.querySelector('code')?.textContent ?? '', block.querySelector('output'));
  });
}
