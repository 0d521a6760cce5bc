import { factKinds } from '../../schemas/fact-kinds.ts';
import { idPattern } from '../../schemas/shared.ts';
import type { Content } from '../content.ts';
import { locales } from '../locales.ts';
import { type Problem, suggestion } from '../problem.ts';

/** Where files are read, by their path; other rules judge what may stand in those folders. */
const places =
  /^content\/(?:(?:edition|accessibility|site|roles)\.yaml|policy\/outline\.yaml|(?:policy|pages|search)\/[^/]+\/[^/]+|search\/[^/]+\.yaml)$/;

/** Every file stands where it is read, under a name that can be an id. */
export function knownFiles({ paths }: Content): Problem[] {
  return paths.flatMap((path): Problem[] => {
    const [, top, folder, name, ...deeper] = path.split('/');
    if (top === 'facts' && folder !== undefined && name !== undefined && deeper.length === 0) {
      return factFile(path, folder, name);
    }
    if ((top === 'wizard' || top === 'wizard-cases') && folder !== undefined && name === undefined)
      return namedById(path, folder);
    if (top === 'ui' && folder !== undefined && name === undefined) return stringsFile(path, folder);
    if (places.test(path)) return [];
    return [
      {
        file: path,
        line: 1,
        found: 'Nobody reads a file in this place.',
        todo: 'Move it to where its kind stands, or remove it.',
      },
    ];
  });
}

function stringsFile(path: string, folder: string): Problem[] {
  if (!locales.some((locale) => folder === `${locale}.json`)) {
    return [
      {
        file: path,
        line: 1,
        found: `The file name "${folder}" is no language of the site.`,
        todo: 'Name it after its language.',
        known: locales.map((locale) => `${locale}.json`),
      },
    ];
  }
  return [];
}

function factFile(path: string, folder: string, name: string): Problem[] {
  const at = { file: path, line: 1 };
  if (!factKinds.some((kind) => kind === folder)) {
    return [
      {
        ...at,
        found: `The folder "${folder}" is no kind of fact.`,
        todo: suggestion(folder, factKinds, 'Move the file to the folder of its kind.'),
        known: factKinds,
      },
    ];
  }
  return namedById(path, name);
}

function namedById(path: string, name: string): Problem[] {
  const at = { file: path, line: 1 };
  if (!name.endsWith('.yaml')) {
    return [
      {
        ...at,
        found: `The file "${name}" is not read, because its name does not end in ".yaml".`,
        todo: 'End its name in ".yaml".',
      },
    ];
  }
  if (!idPattern.test(name.slice(0, -'.yaml'.length))) {
    return [
      {
        ...at,
        found: `The file name "${name}" cannot be an id.`,
        todo: 'Use small letters, digits and hyphens, such as "our-period.yaml".',
      },
    ];
  }
  return [];
}
