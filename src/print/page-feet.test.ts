import { expect, test } from 'vitest';
import { pageFeet } from './page-feet.ts';

test('the foot of a page counts pages, and no sign in its words can end the style', () => {
  const feet = pageFeet({ edition: "l’édition 'x' </style>", page: 'page {page} sur {pages}' });
  expect(feet).toContain("content: 'page ' counter(page) ' sur ' counter(pages)");
  expect(feet).toContain("content: 'l\\2019 \\e9 dition \\27 x\\27  \\3c /style\\3e '");
});
