import { expect, test } from 'vitest';
import { hostRedirects, parseRedirects, redirectsFile } from './host-redirects.ts';
import { nginxLocations } from './nginx.ts';

const former = [
  { kind: 'journeys', id: 'child', since: '2027-03', to: 'minor' },
  { kind: 'retention', id: 'survey-answers', since: '2027-03', to: 'survey-results' },
  { kind: 'clauses', id: 'gone', since: '2027-03' },
] as const;
const redirects = hostRedirects(former);

test('a page with a former id leads to the place that says so, a file to its successor, and what is gone nowhere', () => {
  expect(redirects.filter(({ from }) => from.startsWith('/de/'))).toEqual([
    { from: '/de/wizard/child/', to: '/de/wizard/minor/#child' },
    { from: '/de/embed/wizard/child/', to: '/de/embed/wizard/minor/#child' },
    { from: '/de/embed/wizard/child/oembed.json', to: '/de/embed/wizard/minor/oembed.json' },
    { from: '/de/retention/survey-answers.svg', to: '/de/retention/survey-results.svg' },
    { from: '/de/signs/kept/survey-answers.svg', to: '/de/signs/kept/survey-results.svg' },
  ]);
});

test('hosts that read _redirects and nginx are told the same, under a path too', () => {
  const text = redirectsFile(redirects, '/privacy');
  expect(text).toContain('/privacy/nl/wizard/child/ /privacy/nl/wizard/minor/#child 301\n');
  expect(parseRedirects(text, '/privacy')).toEqual(redirects);
  const headers = { 'Cache-Control': 'no-cache' };
  const rules = ['/*', '/404.html', '/:locale/embed/*'].map((pattern) => ({ pattern, headers }));
  expect(nginxLocations(rules, '/privacy', redirects)).toContain(
    'location = /privacy/nl/wizard/child/ {\n    return 301 "/privacy/nl/wizard/minor/#child";\n}\n',
  );
});

test('without former ids there is nothing to say', () => {
  expect(redirectsFile(hostRedirects([]), '')).toBe('');
});
