import type { APIRoute } from 'astro';
import { absoluteAddress, pageAddress, underBase } from '../../routes/addresses.ts';
import { escapedXml } from '../../domain/escaped-xml.ts';
import { isLocale } from '../../domain/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { localePaths } from '../../routes/locale-paths.ts';
import { shortName } from '../../site/site.ts';

export const getStaticPaths = localePaths;

/** The OpenSearch description: lets a browser offer this site’s search in its address bar. */
export const GET: APIRoute = ({ params: { locale } }) => {
  if (!isLocale(locale)) throw new RangeError(`"${String(locale)}" is no language.`);
  const t = translator(locale);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapedXml(shortName)}</ShortName>
  <LongName>${escapedXml(t('search.label'))}</LongName>
  <Description>${escapedXml(t('search.description'))}</Description>
  <Language>${locale}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${escapedXml(absoluteAddress(underBase('/favicon.svg')))}</Image>
  <Url type="text/html" template="${escapedXml(absoluteAddress(pageAddress('search', locale)))}?q={searchTerms}"/>
</OpenSearchDescription>
`,
    { headers: { 'Content-Type': 'application/opensearchdescription+xml' } },
  );
};
