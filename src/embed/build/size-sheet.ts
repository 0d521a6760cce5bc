import type { EmbedPath } from '../../routes/addresses.ts';
import type { Locale } from '../../domain/locales.ts';
import { viewWidths } from './view-widths.ts';
import { element, id as siteId } from '../../site/site.ts';

/** The heights of a view, in pixels: one for each of `viewWidths`. */
export type Heights = readonly number[];

/** The custom property that holds the height of a view from a width on. */
const property = (width: number): string => `--${siteId}-${width}`;

/** Elements whose script has not come yet keep their place by what stands before their text; frames by themselves. */
const kept = (locale: Locale): string =>
  `${element}:lang(${locale}):not(:defined, [height])::before, .${element} > iframe[src*='/${locale}/embed/']`;

/** The selector of what shows a view: the element that asks for it, and the plain frame. `path`: `wizard/receive`. */
function viewSelector(path: EmbedPath, locale: Locale): string {
  const [view = '', place] = path.split('/');
  const asked =
    place === undefined
      ? `[view='${view}']`
      : `[${view === 'wizard' ? 'journey' : view}='${place}']:is(:not([view]), [view='${view}'])`;
  return `${element}${asked}:lang(${locale}), .${element} > iframe[src*='/${locale}/embed/${path}/']`;
}

const rule = (selector: string, heights: Heights): string =>
  `${selector} { ${heights.map((height, at) => `${property(viewWidths[at] ?? 0)}: ${height}px`).join('; ')} }`;

/**
 * The stylesheet by which a host’s page keeps the place of the views of a language before anything of them is there, so that
 * nothing moves. `views`: those measured, from the general to the particular; `usual`: of any other.
 */
export function sizeSheet(locale: Locale, views: ReadonlyMap<EmbedPath, Heights>, usual: Heights): string {
  const steps = viewWidths.map((width, index) => {
    const step = `${kept(locale)} { height: var(${property(width)}); }`;
    return index === 0 ? step : `@container (width >= ${width}px) { ${step} }`;
  });
  return `/* The place that each view takes, at every width; measured. Works without this sheet, too; then the page moves once. */
:where(${element}:not(:defined, [hidden]), .${element}:not([hidden])) { display: flow-root; min-width: 0; container-type: inline-size; contain-intrinsic-inline-size: 20rem; }
.${element} > iframe { display: block; width: 100%; border: 0; }
@media (scripting: enabled) { ${element}:not(:defined)::before { content: ''; float: left; } }
${steps.join('\n')}
${rule(`${element}:lang(${locale}), .${element} > [src*='/${locale}/embed/']`, usual)}
${[...views].map(([path, heights]) => rule(viewSelector(path, locale), heights)).join('\n')}
`;
}
