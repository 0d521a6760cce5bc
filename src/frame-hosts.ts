/** The sites that may show the views for frames, where nothing else is said. */
const always = ['https://www.bpost.be', 'https://bpost.be'];

/**
 * The origins of the sites that may show the views for frames: bpost’s, and those of EMBED_HOSTS (separated by spaces or
 * commas, `https://test.bpost.be http://localhost:8000`). Throws a RangeError on what is no origin.
 */
export function frameHosts(added: string | undefined): readonly string[] {
  const given = (added ?? '').split(/[\s,]+/).filter((text) => text !== '');
  for (const text of given) {
    if (!/^https?:/.test(text) || !URL.canParse(text) || new URL(text).origin !== text) {
      throw new RangeError(
        `EMBED_HOSTS names "${text}", which is no origin. Write scheme, host and, if need be, port, and nothing after: https://www.example.org`,
      );
    }
  }
  return [...new Set([...always, ...given])];
}
