import { readContentFiles } from '../../src/content-reader/files.ts';
import { placesIn } from '../../src/site/content-place.ts';

/** A family of two policies, a general one and one for parcel lockers, over the sound content of content-errors: what CONTENT has to be to build it. */
export const family = 'tests/content-errors/base/content,tests/family/content';

/** The files of that content. */
export const familyFiles = readContentFiles(placesIn(family));
