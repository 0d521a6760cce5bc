import type { ActivityField, ActivityFile } from '../../schemas/activity.ts';
import { type Content, valuesOf } from '../content.ts';
import { replacedBy, rulesOfPolicies } from '../policy-family.ts';
import type { Problem } from '../problem.ts';
import { isSayingField, sayingsOf } from '../sayings.ts';

/**
 * Every field of an activity has a state that can be true. "silent" is refused where the general rule speaks, "general"
 * where there is no rule, "referred" where the activity names no other text, and a saying that says nothing.
 */
export function fieldStates({ facts }: Content): Problem[] {
  const rules = rulesOfPolicies(valuesOf(facts.policies));
  return [...facts.activities.values()].flatMap(({ file, value, lineAt }) => {
    const replaced = replacedBy(value.clauses, rules);
    return Object.entries(value).flatMap(([field, stated]) => {
      if (!isSayingField(field)) return [];
      const rule = facts['general-rules'].get(field)?.value.says ?? [];
      const [holds] = rule.filter(({ clause }) => !replaced.has(clause));
      const problem = (path: readonly PropertyKey[], found: string, todo: string): Problem[] => [
        { file, line: lineAt(path), found, todo },
      ];
      if (stated === 'silent' && holds) {
        return problem(
          [field],
          `"${field}" is silent, but the clause "${holds.clause}" speaks of it for all personal data.`,
          'Write "general": the site then says what the general rule says.',
        );
      }
      if (stated === 'general' || (Array.isArray(stated) && stated.includes('general'))) {
        if (!holds) {
          return problem(
            [field],
            rule.length > 0
              ? `"${field}" is general, but a specific policy replaces the general rule for this activity.`
              : `"${field}" is general, but no general rule speaks of it.`,
            'Write "silent", or what the policy says.',
          );
        }
      }
      if (stated === 'referred' && value.referral === undefined) {
        return problem(
          [field],
          `"${field}" is referred, but the activity has no "referral".`,
          'Add the clause and the text of the referral.',
        );
      }
      return [
        ...emptySayings(value, field).flatMap((index) =>
          problem(
            [field, index],
            `A saying of "${field}" has neither or both of "of" and "silent".`,
            'Write "of" with what the policy says, or "silent" with the data of which it says nothing.',
          ),
        ),
        ...sayingsOf(value, field).flatMap(({ about, of }, index) => {
          const period = of.find(({ id }) => facts.retention.has(id));
          // A badge has no room for it, and the period stands in views without its activity.
          return field !== 'retention' || about.length === 0 || period === undefined
            ? []
            : problem(
                [field, index],
                `A saying of "retention" has "about" beside the period "${period.id}".`,
                'Say of which data it is in the "name" and the "sentence" of the period, and take "about" out.',
              );
        }),
      ];
    });
  });
}

/** The places of the sayings in a field that have neither or both of "of" and "silent". */
function emptySayings(activity: ActivityFile, field: ActivityField): number[] {
  const stated = activity[field];
  if (typeof stated === 'string') return [];
  return stated.flatMap((saying, index) =>
    saying !== 'general' && (saying.of === undefined) === (saying.silent === undefined) ? [index] : [],
  );
}
