import { readEditions } from '../../src/content-reader/editions.ts';
import { placesIn } from '../../src/site/content-place.ts';
import { readContentFiles } from '../../src/content-reader/files.ts';
import { readContent } from '../../src/content-reader/read-content.ts';
import { readAddresses } from '../../src/content-reader/read-redirects.ts';
import { changesBetween } from '../../src/domain/changes/changes.ts';
import { decidedChanges } from '../../src/domain/changes/decided.ts';
import { assemblePolicy, type Policy } from '../../src/domain/policy.ts';

/** The folders of the content with an invented edition after the real one: what CONTENT has to be to build it. */
export const invented = 'content,tests/editions/content';

/** The files of that content. The periods of the former edition are pinned: what changes is tested, whatever the policy says today. */
export const inventedFiles = readContentFiles(placesIn('content,tests/editions/pinned/content,tests/editions/content'));

const { editions } = readEditions(inventedFiles);

function policyOf(id: string): Policy {
  const edition = editions.find((one) => one.id === id);
  const { content } = readContent(edition?.files ?? []);
  if (!content) throw new Error(`The invented content has mistakes: CONTENT=${invented} npm run check.`);
  return assemblePolicy(content);
}

/** The real edition, the invented one after it, and what changed. */
export const before = policyOf('2018-09');
export const after = policyOf('2027-03');
export const redirects = readAddresses(inventedFiles).redirects?.value;
export const plainChanges = changesBetween(before, after, (kind, id) => redirects?.[kind]?.[id]?.to);
export const changes = decidedChanges(
  plainChanges,
  editions.find(({ id }) => id === '2027-03')?.changes?.value.editorial,
);
