import type { ActivityField, ActivityFile } from '../../schemas/activity.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { isSayingField } from '../sayings.ts';

/**
 * Every field of an activity has a state that can be true. "silent" is refused where the general rule speaks, "general"
 * where there is no rule, "referred" where the activity names no other text, and a saying that says nothing.
 */
export function fieldStates({ facts }: Content): Problem[] {
  return [...facts.activities.values()].flatMap(({ file, value, lineAt }) =>
    Object.entries(value).flatMap(([field, stated]) => {
      if (!isSayingField(field)) return [];
      const rule = facts['general-rules'].get(field)?.value;
      const problem = (path: readonly PropertyKey[], found: string, todo: string): Problem[] => [
        { file, line: lineAt(path), found, todo },
      ];
      if (stated === 'silent' && rule) {
        return problem(
          [field],
          `"${field}" is silent, but the clause "${rule.says[0]?.clause ?? ''}" speaks of it for all personal data.`,
          'Write "general": the site then says what the general rule says.',
        );
      }
      if (stated === 'general' || (Array.isArray(stated) && stated.includes('general'))) {
        if (!rule) {
          return problem(
            [field],
            `"${field}" is general, but no general rule speaks of it.`,
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
      return emptySayings(value, field).flatMap((index) =>
        problem(
          [field, index],
          `A saying of "${field}" has neither or both of "of" and "silent".`,
          'Write "of" with what the policy says, or "silent" with the data of which it says nothing.',
        ),
      );
    }),
  );
}

/** The places of the sayings in a field that have neither or both of "of" and "silent". */
function emptySayings(activity: ActivityFile, field: ActivityField): number[] {
  const stated = activity[field];
  if (typeof stated === 'string') return [];
  return stated.flatMap((saying, index) =>
    saying !== 'general' && (saying.of === undefined) === (saying.silent === undefined) ? [index] : [],
  );
}
