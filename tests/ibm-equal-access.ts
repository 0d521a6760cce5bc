import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const engine = readFileSync('node_modules/accessibility-checker-engine/ace.js', 'utf8');

interface Result {
  readonly ruleId: string;
  readonly value: readonly [policy: string, outcome: string];
  readonly message: string;
  readonly snippet: string;
}

/** What it takes for a fault and is none. */
const falseAlarms = [
  // An output is a status, which needs no name.
  /^input_label_exists: Form control element <output>/,
  // It does not see a text that only screen readers get; axe and the names of the boxes say that it is there.
  /^label_content_exists: .* class="needs-script"/,
  // A view in a frame stands in the main part of the host’s page.
  /^skip_main_exists: /,
];

/** What IBM’s Equal Access checker finds to break a rule of WCAG 2.2 on a page as it stands: rule, message and element. */
export async function equalAccessViolations(page: Page): Promise<string[]> {
  await page.evaluate(engine);
  const found = await page.evaluate(async () => {
    const { ace } = window as unknown as {
      ace: { Checker: new () => { check(node: Document, rules: string[]): Promise<{ results: Result[] }> } };
    };
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({ value: [policy, outcome] }) => policy === 'VIOLATION' && outcome === 'FAIL')
      .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet.slice(0, 120)}`);
  });
  const isFrame = new URL(page.url()).pathname.includes('/embed/');
  return found.filter(
    (fault) => !falseAlarms.some((alarm) => alarm.test(fault) && (isFrame || !fault.startsWith('skip_main'))),
  );
}
