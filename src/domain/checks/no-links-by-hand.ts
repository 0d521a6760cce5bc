import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';

/** Prose has no typed addresses: its links are components, which know where things are and whether they exist. */
export function noLinksByHand({ prose }: Content): Problem[] {
  return prose.flatMap(({ file, links }) =>
    links.map(({ text, line }) => ({
      file,
      line,
      found: `A link or a picture is typed by hand: "${text.slice(0, 60)}".`,
      todo: 'Use <ClauseLink to="…">, <PageLink to="…">, <Contact of="…" /> or <OfficialPolicy>, which cannot lead astray.',
    })),
  );
}
