import type { Translate } from '../../i18n/translate.ts';
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
