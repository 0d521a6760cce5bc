import { z } from 'zod';

const title = z.string().trim().min(1).describe('The title.');

/** The frontmatter of a section of the policy. */
export const sectionFrontmatterSchema = z.strictObject({ title });

/** The frontmatter of a page. */
export const pageFrontmatterSchema = z.strictObject({
  title,
  description: z
    .string()
    .min(50)
    .max(170)
    .describe('One sentence for search engines and shared links, 50 to 170 characters.'),
});
