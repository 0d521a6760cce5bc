import { escapedXml } from '../domain/escaped-xml.ts';
import type { Locale } from '../domain/locales.ts';
import { colours, paper, type SignLayout } from './sign-layout.ts';

const rounded = (value: number): string => String(Number(value.toFixed(3)));

/** A sign as a picture: for print at any size, with its words for those who do not see it. Styles are attributes: the policy of files allows no other. */
export function signSvg({ title, lines, code, description }: SignLayout, locale: Locale): string {
  const { width, height } = paper;
  const texts = lines.map(
    ({ text, y, size, isBold, color }) =>
      `<text x="${width / 2}" y="${rounded(y)}" font-size="${rounded(size)}"${isBold ? ' font-weight="700"' : ''} fill="${colours[color]}">${escapedXml(text)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description" xml:lang="${locale}" lang="${locale}" font-family="Helvetica, Arial, sans-serif" text-anchor="middle">
<title id="title">${escapedXml(title)}</title>
<desc id="description">${escapedXml(description)}</desc>
<path fill="#fff" d="M0 0h${width}v${height}H0z"/><path fill="${colours.brand}" d="M0 0h${width}v4H0z"/>
${texts.join('\n')}
<path transform="translate(${code.x} ${code.y}) scale(${rounded(code.width / code.size)})" shape-rendering="crispEdges" d="${code.path}"/>
</svg>
`;
}
