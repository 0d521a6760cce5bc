import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules that another colour scheme may break where the first breaks none. */
export const ofColours = ['color-contrast', 'link-in-text-block'] as const;

/** What axe finds wrong with a page as it stands: rule and elements. `only`: rules to run, where not all. */
export async function violations(page: Page, only?: readonly string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  if (only) builder.withRules([...only]);
  const results = await builder.setLegacyMode().analyze(); // No frames here: one page will do.
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
