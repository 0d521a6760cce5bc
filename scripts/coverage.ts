// npm run coverage [-- --csv]: how far the policy does each duty to inform of Articles 13 and 14 of the GDPR, as Markdown or CSV.
import { readContentFiles } from '../src/content-reader/files.ts';
import { readContent } from '../src/content-reader/read-content.ts';
import { coverage, coverageTable } from '../src/domain/coverage.ts';
import { defaultLocale } from '../src/domain/locales.ts';
import { formatCsv } from '../src/domain/csv.ts';
import { assemblePolicy, fact } from '../src/domain/policy.ts';

const { content } = readContent(readContentFiles());
if (!content) throw new Error('The content has mistakes: see npm run check.');
const policy = assemblePolicy(content);

function asMarkdown(): string {
  const groups = Map.groupBy(coverage(policy), ({ duty }) => duty);
  return [...groups]
    .flatMap(([duty, rows]) => [
      `## ${duty} (${rows[0]?.articles.join(', ') ?? ''})\n`,
      '| Activity | State | Clauses | Open to more than one reading | Not stated |',
      '| --- | --- | --- | --- | --- |',
      ...rows.map(({ activity, states, clauses, doubts, silences }) => {
        const name = activity === undefined ? 'all' : fact(policy, 'activities', activity).name[defaultLocale];
        const missing = silences.map((id) => fact(policy, 'silences', id).name[defaultLocale]).join('; ');
        return `| ${[name, states.join(', '), clauses.join(', '), doubts.join(', '), missing].join(' | ')} |`;
      }),
      '',
    ])
    .join('\n');
}

process.stdout.write(
  process.argv.includes('--csv')
    ? formatCsv(coverageTable(policy), 'rfc4180')
    : `# Articles 13 and 14 of the GDPR, duty by duty\n\n“stated, silent”: stated in part.\n\n${asMarkdown()}`,
);
