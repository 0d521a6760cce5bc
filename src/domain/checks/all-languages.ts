import type { Content } from '../content.ts';
import { englishNames, locales } from '../locales.ts';
import { type Problem, suggestion } from '../problem.ts';

/** The pages whose text is content: one folder each under content/pages. */
export const pageIds = ['overview', 'rights', 'about', 'developers'] as const;

const contentFile = /^content\/(policy|pages)\/([^/]+)\/([^/]+)$/;

/** Every section and every page has its text in all languages, and no file stands where nobody reads it. */
export function allLanguages({ outline, paths }: Content): Problem[] {
  const folders = {
    policy: outline.value.sections.map((section) => section.id),
    pages: [...pageIds] as string[],
  };
  const present = new Set(paths);
  const missing = Object.entries(folders).flatMap(([folder, ids]) =>
    ids.flatMap((id) =>
      locales
        .map((locale) => ({ locale, file: `content/${folder}/${id}/${locale}.mdx` }))
        .filter(({ file }) => !present.has(file))
        .map(({ locale, file }) => ({
          file,
          line: 1,
          found: `The ${folder === 'policy' ? 'section' : 'page'} "${id}" has no ${englishNames[locale]} text.`,
          todo: `Write this file in ${englishNames[locale]}.`,
        })),
    ),
  );
  const stray = paths.flatMap((path): Problem[] => {
    const [, folder, id, name] = contentFile.exec(path) ?? [];
    if ((folder !== 'policy' && folder !== 'pages') || id === undefined || name === undefined) return [];
    const known = folders[folder];
    if (!known.includes(id)) {
      return [
        {
          file: path,
          line: 1,
          found: `The folder "${id}" is no ${folder === 'policy' ? 'section of content/policy/outline.yaml' : 'page of the site'}.`,
          todo: suggestion(
            id,
            known,
            folder === 'policy' ? 'Add the section to the outline, or remove the folder.' : 'Remove the folder.',
          ),
          known,
        },
      ];
    }
    const files = locales.map((locale) => `${locale}.mdx`);
    if (files.includes(name)) return [];
    return [
      {
        file: path,
        line: 1,
        found: `The file name "${name}" is no language of the site.`,
        todo: 'Name it after its language.',
        known: files,
      },
    ];
  });
  return [...missing, ...stray];
}
