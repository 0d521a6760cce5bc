import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pagePolicy, type Policy } from './content-security-policy.ts';
import { parseRedirects, type Redirect } from './host-redirects.ts';
import { hostFiles, nginxLocations } from './nginx.ts';
import { addressOf, type HeaderRule, headerRules } from './header-rules.ts';

/** The folder of a built site → the paths of the files that are served, without base: `/nl/policy/index.html`. */
export function builtFiles(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`)
    .filter((path) => !isNotServed(path))
    .sort();
}

/** The folder of a built site and its path on the domain, without a slash at its end → the rules for its headers. */
export function headerRulesOf(folder: string, base: string): readonly HeaderRule[] {
  const files = builtFiles(folder);
  const policies = files
    .filter((path) => path.endsWith('.html'))
    .map((path): [string, Policy] => [path, pagePolicy(addressOf(path), readFileSync(join(folder, path), 'utf8'))]);
  return headerRules({ files, policies: new Map(policies), isUnderPath: base !== '' });
}

/** The same → where its old addresses lead. */
export function redirectsOf(folder: string, base: string): readonly Redirect[] {
  const file = join(folder, '_redirects');
  return existsSync(file) ? parseRedirects(readFileSync(file, 'utf8'), base) : [];
}

/** The same → what nginx reads of it. */
export function nginxLocationsOf(folder: string, base: string): string {
  return nginxLocations(headerRulesOf(folder, base), base, redirectsOf(folder, base));
}

/** Files that hosts read and do not serve, and packed copies of those that they do. */
function isNotServed(path: string): boolean {
  return hostFiles.some((file) => file === path) || /\.(?:br|gz)$/.test(path);
}

/** What Cloudflare Pages takes: so many rules, and so many characters in a line. */
const limits = { rules: 100, line: 2000 };

/** Rules → a `_headers` file, as Cloudflare Pages and Netlify read it. Throws a RangeError where it would be too long for them. */
export function headersFile(rules: readonly HeaderRule[], base: string): string {
  const lines = rules.flatMap(({ pattern, headers }) => [
    `${base}${pattern}`,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  const long = lines.filter((line) => line.length > limits.line);
  if (rules.length > limits.rules || long.length > 0) {
    throw new RangeError(
      `_headers · ${rules.length} rules, longest line ${Math.max(...lines.map(({ length }) => length))} characters: hosts take ` +
        `${limits.rules} rules of ${limits.line} characters a line. Give pages of one kind the same scripts and styles.`,
    );
  }
  return `${lines.join('\n')}\n`;
}
