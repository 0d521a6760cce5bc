import { z } from 'zod';
import { inAllLanguages } from './shared.ts';

const word = z.string().trim().min(1).describe('A word or a short phrase, as people type it.');

/** What people call one clause, retention period, right or journey when they look for it; the file is named after its id. */
export const searchWordsSchema = z.strictObject({
  words: inAllLanguages(z.array(word).min(1)).describe(
    'The words and phrases people use, also those that the text does not use. Search finds their forms by itself.',
  ),
});

/** Words of search that belong to no single record. */
export const generalSearchWordsSchema = z.strictObject({
  equivalents: inAllLanguages(z.array(z.array(word).min(2).describe('Two words or more that mean the same.'))).describe(
    'Words that mean the same wherever they stand: who types one finds all.',
  ),
  elsewhere: inAllLanguages(z.array(word)).describe(
    'What people look for here and the policy does not speak of, such as the price of a stamp: search then says so. ' +
      'A small word that makes the difference gets a plus: “parcel +not delivered”.',
  ),
  silences: inAllLanguages(z.array(word).min(1)).describe(
    'The words and phrases people use for what the policy does not state, to find the list of that.',
  ),
});

/** The words of one record, as their file holds them. */
export type SearchWordsFile = z.infer<typeof searchWordsSchema>;

/** The general words, as their file holds them. */
export type GeneralSearchWordsFile = z.infer<typeof generalSearchWordsSchema>;
