import { z } from 'zod';
import { knownLocales } from '../domain/locales.ts';
import { country, idPattern, inAllLanguages } from './shared.ts';

const text = z.string().trim().min(1);

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/)
  .meta({ description: 'A colour: six digits after "#", small letters.', format: 'colour' });

const onBoth = z.strictObject({
  light: colour.describe('On light paper.'),
  dark: colour.describe('On dark paper.'),
});

const origin = z
  .string()
  .regex(/^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/)
  .meta({ description: 'Scheme and host, without a path: https://www.example.org.', format: 'origin' });

/** content/site.yaml: which policy this site explains, and as whose. It belongs to the site, and no edition repeats it. */
export const siteSchema = z.strictObject({
  id: z
    .string()
    .regex(idPattern)
    .describe('A short id: names of files, of folders on servers and of packages begin with it.'),
  name: inAllLanguages(text).describe('The name of the site, in its header and in titles.'),
  shortName: text.describe('A short name in no language in particular, for the page that chooses a language.'),
  controller: z
    .strictObject({
      name: text.describe('Its name as readers know it.'),
      calledAs: z.array(text).describe('The words by which people call it: search passes over them.'),
      country: country.describe('Where it is established, as a code: BE.'),
      inText: inAllLanguages(
        z.strictObject({
          as: text.describe('As a sentence has it: the RKI, het RKI, le RKI, das RKI.'),
          of: text.describe(
            'With what is its own, as “… privacy policy” wants it: the RKI’s, van het RKI, du RKI, des RKI.',
          ),
          by: text.describe(
            'As the one who does it, or of whom one asks it: by the RKI, door het RKI, par le RKI, vom RKI.',
          ),
          at: text.describe('As the one to whom one turns: at the RKI, bij het RKI, au RKI, beim RKI.'),
        }),
      ).describe('How interface strings name it.'),
    })
    .describe('Whose policy it is: the controller of GDPR Article 4(7).'),
  callingCode: z
    .string()
    .regex(/^\+[1-9]\d{0,2}$/)
    .optional()
    .meta({
      description:
        'What stands before phone numbers of the controller’s country in place of the first 0 where they are dialled from abroad: "+32".',
      format: 'calling-code',
    }),
  authority: z
    .strictObject({ country: country.describe('Its country, as a code: BE.') })
    .describe('The supervisory authority of GDPR Article 77; content/roles.yaml names its contact.'),
  embeddedBy: z.array(origin).describe('The sites whose pages may show views of this one in frames.'),
  element: z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/)
    .meta({
      description: 'The name of the element for other sites’ pages; it has a hyphen, and never changes.',
      format: 'element',
    }),
  messages: z
    .string()
    .regex(idPattern)
    .describe('How messages between a view and the page around it begin; it never changes.'),
  brand: z
    .strictObject({
      mark: colour.describe('Of lines and stops, where no text is read.'),
      accent: onBoth.describe('Of links and buttons.'),
      soft: onBoth.describe('Behind what is marked.'),
      logo: text.describe('What stands within <svg viewBox="0 0 32 32">; "currentColor" is the accent.'),
    })
    .describe('What the site has of the looks of its owner.'),
  languages: z.array(z.enum(knownLocales)).min(1).describe('The languages, in the order in which they are offered.'),
  defaultLanguage: z.enum(knownLocales).describe('The language of readers who have said none: one of those.'),
});

/** The file as it stands. */
export type SiteFile = z.infer<typeof siteSchema>;
