import type { Translate } from '../../i18n/translate.ts';
import type { FieldStateWord } from '../../domain/field-states.ts';
import type { ActivityField } from '../../schemas/activity.ts';

/** What each field of an activity is called, in a language. */
export const fieldLabels = (t: Translate): Readonly<Record<ActivityField, string>> => ({
  data: t('fact.data'),
  source: t('fact.source'),
  purposes: t('fact.purposes'),
  exclusions: t('fact.exclusions'),
  basis: t('fact.basis'),
  recipients: t('fact.recipients'),
  retention: t('fact.retention'),
  choices: t('fact.choices'),
});

/** What each state of a field is called, in a language. */
export const stateWords = (t: Translate): Readonly<Record<FieldStateWord, string>> => ({
  stated: t('activities.stated'),
  'made-by-controller': t('activities.madeByController'),
  general: t('fact.generalRule'),
  referred: t('activities.referred'),
  silent: t('fact.notStated'),
  open: t('fact.open'),
});
