/**
 * The legal bases that the policy names, as the point of Article 6 of the GDPR that is the same: `6-1-a`. That the suitable
 * consent is missing is no basis, and has none.
 */
export const legalBasisArticles: Readonly<Record<string, string>> = {
  consent: '6-1-a',
  'clear-consent': '6-1-a',
  'mifid-ii-duty': '6-1-c',
  'legitimate-interest': '6-1-f',
};
