import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const engine = readFileSync('node_modules/accessibility-checker-engine/ace.js', 'utf8');

interface Result {
  readonly ruleId: string;
  readonly value: readonly [policy: string, outcome: string];
  readonly message: string;
  readonly snippet: string;
}

/** What IBM’s Equal Access checker finds to break a rule of WCAG 2.2 on a page as it stands: rule, message and element. */
export async function equalAccessViolations(page: Page): Promise<string[]> {
  await page.evaluate(engine);
  return page.evaluate(async () => {
    const { ace } = window as unknown as {
      ace: { Checker: new () => { check(node: Document, rules: string[]): Promise<{ results: Result[] }> } };
    };
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({ value: [policy, outcome] }) => policy === 'VIOLATION' && outcome === 'FAIL')
      .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet.slice(0, 120)}`);
  });
}
