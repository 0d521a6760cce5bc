import { bundled } from '../../integrations/bundle.ts';

/** The filters of the table. Not through Vite, which puts the state of the address into one file with all that islands share. */
export const activitiesFilters = await bundled('src/components/activities-table/activities-filters.ts');
