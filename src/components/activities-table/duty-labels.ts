import type { DutyName } from '../../domain/coverage.ts';
import type { Translate } from '../../i18n/translate.ts';
import { fieldLabels } from '../statement/field-labels.ts';

/** What each duty of Articles 13 and 14 is called, in a language: as the field that answers it, where one does. */
export function dutyLabels(t: Translate): Readonly<Record<DutyName, string>> {
  const fields = fieldLabels(t);
  return {
    controller: t('coverage.controller'),
    'controllers of an activity': t('controllers.label'),
    'joint controllers': t('controllers.arrangement'),
    'data protection officer': t('coverage.officer'),
    purposes: fields.purposes,
    'legal basis': fields.basis,
    'legitimate interests': t('coverage.interests'),
    recipients: fields.recipients,
    transfers: t('coverage.transfers'),
    retention: fields.retention,
    rights: t('coverage.rights'),
    withdrawal: t('coverage.withdrawal'),
    complaint: t('coverage.complaint'),
    'duty to provide data': t('coverage.dutyToProvide'),
    'automated decisions': t('coverage.automatedDecisions'),
    'categories of data': fields.data,
    source: fields.source,
  };
}
