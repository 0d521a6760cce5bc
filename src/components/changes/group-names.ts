import type { ChangeGroup } from '../../domain/changes/kinds.ts';
import { type Translate } from '../../i18n/translate.ts';

/** The heading over the changes of a group. */
export function groupName(group: ChangeGroup, t: Translate): string {
  return {
    data: t('changes.group.data'),
    recipients: t('changes.group.recipients'),
    periods: t('changes.group.periods'),
    purposes: t('changes.group.purposes'),
    bases: t('changes.group.bases'),
    rights: t('changes.group.rights'),
    silences: t('changes.group.silences'),
    activities: t('changes.group.activities'),
    contacts: t('changes.group.contacts'),
    clauses: t('changes.group.clauses'),
    journeys: t('changes.group.journeys'),
    other: t('changes.group.other'),
  }[group];
}
