import { z } from 'zod';
import { idOf, inAllLanguages } from './shared.ts';

/** content/accessibility.yaml: what the accessibility statement says; docs/accessibility has the evidence, and a test holds both together. */
export const accessibilitySchema = z.strictObject({
  standard: idOf('standards').describe('The standard that the site was held against: a fact.'),
  evaluated: z.iso.date().meta({ description: 'The day of the last evaluation: 2026-11-29.', format: 'date' }),
  notApplicable: z.int().min(0).describe('How many criteria of WCAG 2.2, A and AA, do not apply to the site.'),
  limits: z
    .array(
      z.strictObject({
        criterion: z
          .string()
          .regex(/^\d\.\d\.\d+$/)
          .describe('The criterion that is met in part: 1.3.1.'),
        text: inAllLanguages(z.string().trim().min(1)),
      }),
    )
    .describe('What is not accessible yet. Empty: every criterion is met.'),
  feedback: z
    .union([z.email(), z.url({ protocol: /^https$/ })])
    .optional()
    .describe(
      'Where readers say what does not work: an e-mail address or a page. Left out: the site says that there is none.',
    ),
});

export type AccessibilityFile = z.infer<typeof accessibilitySchema>;
