import { execFileSync } from 'node:child_process';
import { type SourceFile } from '../src/domain/content.ts';

/** A folder of content and a commit → its files as they were then, as if they lay in `content/`. Throws where git knows no such commit. */
export function contentAt(folder: string, commit: string): SourceFile[] {
  const git = (args: readonly string[], input?: string): Buffer =>
    execFileSync('git', ['-C', folder, ...args], { input, maxBuffer: 1 << 28, stdio: ['pipe', 'pipe', 'pipe'] });
  const paths = git(['ls-tree', '-r', '-z', '--name-only', commit, '--', '.'])
    .toString()
    .split('\0')
    .filter((path) => /\.(?:ya?ml|json|mdx)$/.test(path));
  const asked = paths.map((path) => `${commit}:./${path}\n`).join('');
  let rest = git(['cat-file', '--batch'], asked);
  return paths.map((path) => {
    // "<hash> blob <bytes>\n<bytes>\n" for each, in the order in which they were asked for.
    const head = rest.indexOf('\n');
    const size = Number(rest.subarray(0, head).toString().split(' ')[2]);
    const text = rest.subarray(head + 1, head + 1 + size).toString();
    rest = rest.subarray(head + 1 + size + 1);
    return { path: `content/${path}`, text };
  });
}
