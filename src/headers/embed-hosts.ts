import { embeddedBy } from '../site/site.ts';

/**
 * The origins whose pages may frame the embed views: those of content/site.yaml, and those that `EMBED_HOSTS` adds, separated by commas or
 * spaces: `https://shop.example, http://localhost:4421`. Throws a RangeError that names each one that is no origin.
 */
export function embedHosts(added: string | undefined = process.env['EMBED_HOSTS']): readonly string[] {
  const words = (added ?? '').split(/[\s,]+/).filter((word) => word !== '');
  const wrong = words.filter((word) => !isOrigin(word));
  if (wrong.length > 0) {
    throw new RangeError(
      `EMBED_HOSTS · ${wrong.map((word) => JSON.stringify(word)).join(', ')} is no origin. ` +
        'Write scheme and host, and a port if there is one, without a path: "https://www.example.org".',
    );
  }
  return [...new Set([...embeddedBy, ...words])];
}

/** Stricter than the standard for URLs, which allows a semicolon in a host: it would end the directive. */
function isOrigin(word: string): boolean {
  return /^https?:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/.test(word) && new URL(word).origin === word;
}
