/** The height of a view at the widths at which it was measured, in pixels; widths in rising order. */
export interface Measured {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
}

/** A line of text, in pixels. Between two measured widths a view can be a line higher than on a straight line between them. */
const line = 28;

/** Rounded to as many decimals as matter in CSS. */
const short = (value: number): string => String(Number(value.toFixed(4)));

/** A view’s height at every width of its place, as rules for a selector. */
function heightRules(selector: string, { widths, heights }: Measured): string {
  const rule = (height: string): string => `${selector} { height: ${height}; }`;
  const from = (width: number, height: string): string => `@container (width >= ${width}px) { ${rule(height)} }`;
  const steps = widths.map((width, index) => {
    const [height = 0, nextWidth, nextHeight] = [heights[index], widths[index + 1], heights[index + 1]];
    if (nextWidth === undefined || nextHeight === undefined) return from(width, `${height}px`);
    const slope = short((nextHeight - height) / (nextWidth - width));
    const between = nextWidth - width > 1 ? ` + min(100cqi - ${width}px, ${nextWidth}px - 100cqi, ${line}px)` : '';
    return from(width, `calc(${height}px + ${slope} * (100cqi - ${width}px)${between})`);
  });
  return [rule(`${heights[0] ?? 0}px`), ...steps].join('\n');
}

/** The selector of the element that asks for a view in a language: by its path, `wizard/receive`. */
function elementSelector(path: string, lang: string): string {
  const [view = '', place] = path.split('/');
  const name = view === 'wizard' ? 'journey' : view;
  const asked = place !== undefined ? `[${name}='${place}']` : `[view='${view}']:not([journey], [clause], [section])`;
  return `bpost-privacy${asked}:lang(${lang}):not(:defined, [height])::before`;
}

/**
 * The stylesheet by which the host’s page keeps the place of a view before anything of it is there, so that nothing moves:
 * for the element, until its script has come, and for the plain frame. `path`: of the view, `wizard/receive`.
 */
export function sizeSheet(path: string, lang: string, measured: Measured): string {
  return `/* The place that this view takes, at every width; measured. Works without this sheet, too; then the page moves once. */
:where(bpost-privacy:not(:defined, [hidden]), .bpost-privacy:not([hidden])) { display: flow-root; min-width: 0; container-type: inline-size; contain-intrinsic-inline-size: 20rem; }
.bpost-privacy > iframe { display: block; width: 100%; border: 0; }
@media (scripting: enabled) { bpost-privacy:not(:defined)::before { content: ''; float: left; } }
${heightRules(`${elementSelector(path, lang)}, .bpost-privacy > iframe[src$='/${lang}/embed/${path}/']`, measured)}
`;
}
