/** The height of a view at the widths at which it was measured, in pixels; widths in rising order. */
export interface Measured {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
}

/** A line of text, in pixels: between two measured widths a view can be so much higher than a straight line between them. */
const line = 28;

/** Rounded as CSS may as well have it. */
const short = (value: number): string => String(Number(value.toFixed(4)));

/** A view’s height at every width of its place, as declarations for the inside of a rule. */
function heightRules({ widths, heights }: Measured): string {
  const at = (index: number): readonly [width: number, height: number] => [widths[index] ?? 0, heights[index] ?? 0];
  const [, narrowest] = at(0);
  const steps = widths.slice(1).map((_, index) => {
    const [[width, height], [nextWidth, nextHeight]] = [at(index), at(index + 1)];
    const between = nextWidth - width > 1 ? ` + min(100cqi - ${width}px, ${nextWidth}px - 100cqi, ${line}px)` : '';
    const slope = short((nextHeight - height) / (nextWidth - width));
    return `@container (width >= ${width}px) { height: calc(${height}px + ${slope} * (100cqi - ${width}px)${between}); }`;
  });
  const [widest, last] = at(widths.length - 1);
  return [`height: ${narrowest}px;`, ...steps, `@container (width >= ${widest}px) { height: ${last}px; }`].join('\n  ');
}

/** The selector of the element that asks for a view in a language: by its path, `wizard/receive`. */
function elementSelector(path: string, lang: string): string {
  const [view = '', place] = path.split('/');
  const name = view === 'clause' ? 'clause' : 'journey';
  const asked = place !== undefined ? `[${name}='${place}']` : `[view='${view}']:not([journey], [clause])`;
  return `bpost-privacy${asked}:lang(${lang}):not(:defined, [height])::before`;
}

/**
 * The stylesheet by which the host’s page keeps the place of a view before anything of it is there, so that nothing moves:
 * for the element, until its script has come, and for the plain frame. `path`: of the view, `wizard/receive`.
 */
export function sizeSheet(path: string, lang: string, measured: Measured): string {
  return `/* The place that this view takes, at every width; measured. Works without this sheet, too; then the page moves once. */
bpost-privacy, .bpost-privacy { display: flow-root; container-type: inline-size; }
.bpost-privacy > iframe { display: block; width: 100%; border: 0; }
@media (scripting: enabled) {
  bpost-privacy:not(:defined)::before { content: ''; float: left; }
}
${elementSelector(path, lang)},
.bpost-privacy > iframe[src$='/${lang}/embed/${path}/'] {
  ${heightRules(measured)}
}
`;
}
