import type { Entry, SourceFile } from '../domain/content.ts';
import type { Problem } from '../domain/problem.ts';
import { type AddressesFile, addressesSchema, type RedirectsFile, redirectsSchema } from '../schemas/redirects.ts';
import { originOf } from './editions.ts';
import { readYaml } from './read-yaml.ts';

/** The ids that were ever an address, and what became of those that are gone, where the files can be read. */
export interface AddressesReading {
  readonly addresses?: Entry<AddressesFile>;
  readonly redirects?: Entry<RedirectsFile>;
  readonly problems: readonly Problem[];
}

/** The files of content/ → its addresses and redirects. Without former ids there is no file of redirects. */
export function readAddresses(files: readonly SourceFile[]): AddressesReading {
  const find = (path: string): SourceFile | undefined => {
    const file = files.find((one) => one.path === path);
    return file && { ...file, path: originOf(file) };
  };
  const [list, map] = [find('content/addresses.yaml'), find('content/redirects.yaml')];
  const addresses = list && readYaml(list, addressesSchema);
  const redirects = map && readYaml(map, redirectsSchema);
  return {
    ...(addresses?.entry ? { addresses: addresses.entry } : {}),
    ...(redirects?.entry ? { redirects: redirects.entry } : {}),
    problems: [
      ...(list
        ? []
        : [{ file: 'content/addresses.yaml', line: 1, found: 'This file is missing.', todo: 'Put it back.' }]),
      ...(addresses?.problems ?? []),
      ...(redirects?.problems ?? []),
    ],
  };
}
