import type { MDXInstance } from 'astro';

/** The prose of the content by its path; each is loaded when a page shows it. */
export const proseTexts = import.meta.glob<MDXInstance<Record<string, unknown>>>('/content/{policy,pages}/*/*.mdx');
