import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { expect, test } from 'vitest';
import { translator } from '../../i18n/translate.ts';
import { render } from '../render.ts';

const [statement] = Object.values(
  import.meta.glob<AstroComponentFactory>('./AccessibilityStatement.astro', { eager: true, import: 'default' }),
);

async function told(feedback?: string): Promise<string> {
  if (!statement) throw new ReferenceError('There is no accessibility statement.');
  return render(statement, 'en', { feedback });
}

test.each([
  ['help@example.org', 'href="mailto:help@example.org"', 'help@example.org'],
  ['https://example.org/help', 'href="https://example.org/help"', 'example.org/help'],
])('the accessibility statement leads to where readers say what does not work: %s', async (feedback, link, words) => {
  const html = await told(feedback);
  expect(html).toContain(link);
  expect(html.replace(/\s+/g, ' ')).toContain(`>${words}</a>`);
  expect(html).not.toContain(translator('en')('accessibility.noFeedback'));
});

test('without such a place the accessibility statement says that there is none', async () => {
  const html = await told();
  expect(html).toContain(translator('en')('accessibility.noFeedback'));
  expect(html).not.toContain('mailto:');
});
