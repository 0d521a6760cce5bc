import { bundled } from '../../integrations/bundle.ts';

/** The script of the letter. Not through Vite, which puts the calendar into one file with all that islands share. */
export const rightsLetter = await bundled('src/components/rights-letter/rights-letter.ts');
