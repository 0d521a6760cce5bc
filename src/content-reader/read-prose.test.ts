import { expect, test } from 'vitest';
import { readProse } from './read-prose.ts';

const file = (text: string) => ({ path: 'content/policy/calls/en.mdx', text });

const text = `---
title: Calls
---

<Clause id="calls-log" title="Going on">

Kept for <Period of="call-log" />,
then <ClauseLink to="calls-case">gone</ClauseLink>.

- one

</Clause>
`;

test('components are read with their attributes, lines and clause', () => {
  expect(readProse(file(text)).prose?.elements).toEqual([
    { name: 'Clause', attributes: { id: 'calls-log', title: 'Going on' }, line: 5, clause: 'calls-log' },
    { name: 'Period', attributes: { of: 'call-log' }, line: 7, clause: 'calls-log' },
    { name: 'ClauseLink', attributes: { to: 'calls-case' }, line: 8, clause: 'calls-log' },
  ]);
});

test('titles count as text, with the line they stand on', () => {
  expect(readProse(file(text)).prose?.texts.slice(0, 2)).toEqual([
    { text: 'Calls', line: 2 },
    { text: 'Going on', line: 5 },
  ]);
});

test('a paragraph is one block, whatever components stand in it', () => {
  expect(readProse(file(text)).prose?.blocks.map((block) => block.text)).toContain('Kept for ,\nthen gone.');
});

test('files that are no prose are left alone', () => {
  expect(readProse({ path: 'content/README.md', text: '{' })).toEqual({ problems: [] });
});
