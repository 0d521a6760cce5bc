import type { Features } from 'satteri';

/** How Markdown is read, by the checks and by the pages alike: headings carry written ids, quotation marks stay as typed. */
export const markdownFeatures = {
  headingAttributes: true,
  smartPunctuation: false,
} as const satisfies Features;
