import { bundled } from '../../integrations/bundle.ts';

/** The script of the builder. Not through Vite, which puts copying into one file with all that islands share. */
export const embedBuilder = await bundled('src/components/embed-builder/embed-builder.ts');
