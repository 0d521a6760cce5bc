/** What the system says when it cannot write → what that means, and what to do. `{path}` is the place, where it names one. */
const sentences: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. A build needs room for a second site beside dist/: free some and build again.',
  EDQUOT:
    'Your share of the disk is full. A build needs room for a second site beside dist/: free some and build again.',
  EFBIG: 'A file became larger than this system allows (see "ulimit -f"). Allow larger files and build again.',
  EACCES: 'You may not read or write {path}. Give yourself the right to, or build as the one who has it.',
  EPERM: 'You may not change {path}. Give yourself the right to, or build as the one who has it.',
  EROFS: 'The disk with {path} can only be read. Build in a folder that can be written to.',
  ENOTDIR: 'A file stands where a folder must be: {path}. Move the file away and build again.',
  EEXIST: 'A file stands where a folder must be: {path}. Move the file away and build again.',
  EBUSY: 'The system holds on to {path}, as it does where a disk is mounted. Build in a folder of an ordinary disk.',
  EXDEV: 'dist/ and .build/ are on different disks, so that no site can be moved. Build where both are on one.',
  EMFILE: 'The system does not let so many files be open (see "ulimit -n"). Allow more and build again.',
};

/** What a failed step printed → one sentence where the disk was the cause; undefined where it was something else. */
export function diskTrouble(text: string): string | undefined {
  const code = new RegExp(`\\b(${Object.keys(sentences).join('|')})\\b`).exec(text)?.[1] ?? '';
  // Node: "EACCES: permission denied, mkdir '/a/b'", or "… rename '/a/b' -> '/a/c'".
  const path = new RegExp(`\\b${code}: [^\\n']*'([^'\\n]+)'`).exec(text)?.[1];
  return sentences[code]?.replace('{path}', path === undefined ? 'a file of the build' : `"${path}"`);
}
