/**
 * Why a site of this SITE_URL is not released, in a sentence; nothing where it is the origin that readers use. Without one, canonical
 * addresses, languages and sitemap would lead every search engine to a machine of its own.
 */
export function whyNoSiteUrl(siteUrl: string | undefined): string | undefined {
  const howTo = 'Say where readers find the site: SITE_URL=https://privacy.example.org npm run release';
  if (siteUrl === undefined || siteUrl === '') return `SITE_URL is not set. ${howTo}`;
  const isOrigin = URL.canParse(siteUrl) && new URL(siteUrl).origin === siteUrl.replace(/\/$/, '');
  if (!isOrigin || !siteUrl.startsWith('https://')) return `SITE_URL is "${siteUrl}", which is no origin of HTTPS. ${howTo}`;
  return undefined;
}
