import { expect, test } from 'vitest';
import { affectedLines } from '../scripts/affected.ts';
import { readContent } from '../src/content-reader/read-content.ts';
import type { SourceFile } from '../src/domain/content.ts';
import { replacedBy } from '../src/domain/policy-family.ts';
import { formatProblem } from '../src/domain/problem.ts';
import { familyFiles as all } from './family/fixture.ts';

/** Without the addresses, which are read apart, and without an activity that most mistakes below would concern, too. */
const familyFiles = all.filter(({ path }) => !/addresses|locker-door/.test(path));

const path = 'content/facts/policies/lockers.yaml';

/** A file of the fixture → its text with another part; the part has to be there. */
function changed(files: readonly SourceFile[], file: string, find: string, put: string): SourceFile[] {
  const text = files.find((one) => one.path === file)?.text;
  if (text?.includes(find) !== true) throw new RangeError(`There is no "${find}" in ${file}.`);
  return [...files.filter((one) => one.path !== file), { path: file, text: text.replace(find, put) }];
}

/** The same with a second policy, of the section that is named, with the rules that are given. */
function withSecond(section: string, rules: string, files: readonly SourceFile[] = familyFiles): SourceFile[] {
  const first = files.find((one) => one.path === path)?.text ?? '';
  const text = `${first.slice(0, first.indexOf('sections:'))}sections: [${section}]
${first.slice(first.indexOf('since:'), first.indexOf('rules:'))}rules:
${rules}`;
  return [...files, { path: 'content/facts/policies/second.yaml', text }];
}

const told = (files: readonly SourceFile[]): string => readContent(files).problems.map(formatProblem).join('\n');

test('the family of the fixture is in order', () => {
  expect(told(familyFiles)).toBe('');
  // A general clause may give way to several policies, each in its own field.
  expect(told(withSecond('calls', '  - clause: lines\n    replaces: [kept]\n'))).toBe('');
});

test('an unknown clause, one of another policy, one of its own, and a rule that does nothing are told at once', () => {
  const rules = `rules:
  - clause: lockers-seen
    addsTo: [sees]
  - clause: seen
    replaces: [kept]
  - clause: lockers-kept
    replaces: [lockers-seen]
  - clause: lockers-kept
`;
  const text = familyFiles.find((one) => one.path === path)?.text ?? '';
  expect(told(changed(familyFiles, path, text.slice(text.indexOf('rules:')), rules))).toBe(
    `
content/facts/policies/lockers.yaml:17 · It names the clause "sees", which does not exist.
  → Did you mean "seen"? Known: kept, lines, lockers-kept, lockers-seen, seen, which-rule.
content/facts/policies/lockers.yaml:18 · The clause "seen" stands in none of the sections of this policy.
  → Name a clause of its own, or add its section to "sections". Known: lockers-kept, lockers-seen.
content/facts/policies/lockers.yaml:21 · "lockers-kept" replaces "lockers-seen", which is of the same policy.
  → Name a clause of the general policy, or of another one that is more general.
content/facts/policies/lockers.yaml:22 · The clause "lockers-kept" has two rules.
  → Write "replaces" and "addsTo" under one.
content/facts/policies/lockers.yaml:22 · The rule of "lockers-kept" names no clause that it replaces or adds to.
  → Add "replaces: […]" or "addsTo: […]", or take the rule out.`.trim(),
  );
});

test('a circle, a specific clause that two replace, a section of two policies, and what is replaced and added to are told at once', () => {
  const files = changed(familyFiles, path, 'addsTo: [seen]', 'addsTo: [seen, lines]\n    replaces: [seen]');
  const rules = `  - clause: lines
    replaces: [lockers-seen, lockers-kept]
  - clause: which-rule
    replaces: [lockers-kept]
`;
  expect(told(withSecond('calls, scope, lockers', rules, files))).toBe(
    `
content/facts/policies/lockers.yaml:17 · "lockers-seen" both replaces "seen" and adds to it.
  → Keep one of the two: what is replaced does not hold beside it.
content/facts/policies/lockers.yaml:17 · These clauses prevail over one another in a circle: lockers-seen → lines → lockers-seen.
  → Take out one of them: which one wins has to be clear.
content/facts/policies/second.yaml:8 · The section "lockers" is of the policy "lockers" already.
  → A section belongs to one policy: take it out of one of the two.
content/facts/policies/second.yaml:19 · The specific clause "lockers-kept" is replaced by "which-rule", and by "lines" (content/facts/policies/second.yaml:17).
  → Let one of them replace it, or let one replace the other: which one wins has to be clear.`.trim(),
  );
});

test('an activity does not say what its specific clause replaces, and names no general rule that is replaced', () => {
  const activity = 'content/facts/activities/locker.yaml';
  const said = changed(familyFiles, activity, '[lockers-kept, lockers-seen]', '[lockers-kept, lockers-seen, kept]');
  const general = '  - clause: lockers-kept\n    of: [locker-code]\nchoices';
  expect(told(changed(said, activity, general, '  - clause: kept\n    of: [parcel-trace]\n  - general\nchoices'))).toBe(
    `
content/facts/activities/locker.yaml:21 · "retention" is general, but a specific policy replaces the general rule for this activity.
  → Write "silent", or what the policy says.
content/facts/activities/locker.yaml:22 · "retention" rests on the clause "kept", which a specific clause of this activity replaces.
  → Say what the specific clause says, or take that clause out of "clauses".`.trim(),
  );
});

test('an edit of which rule wins is told in plain words, with the clauses of both sides', async () => {
  expect(await affectedLines(familyFiles, changed(familyFiles, path, 'addsTo: [seen]', 'addsTo: [lines]'))).toEqual([
    expect.stringMatching(
      /^The parcel locker policy: Specific: .* adds to “Who sees the address”.* → Specific: .* adds to “Which line”.*: 4 clauses, 1 journey, 0 cases\.\n {2}clauses: kept, lines, lockers-kept, lockers-seen\n {2}journeys: use-a-locker$/,
    ),
  ]);
});

test('what is replaced stays so through a chain of policies, and a circle ends', () => {
  const rule = (clause: string, target: string) =>
    ({ policy: 'one', clause, effect: 'replaces', targets: [target] }) as const;
  const rules = [rule('a', 'b'), rule('b', 'c'), rule('c', 'a'), { ...rule('a', 'd'), effect: 'addsTo' } as const];
  expect([...replacedBy(['a'], rules.slice(0, 2))]).toEqual(['b', 'c']);
  expect([...replacedBy(['d'], rules)]).toEqual([]);
  expect([...replacedBy(['a'], rules)].sort()).toEqual(['a', 'b', 'c']);
});
