import { isShown } from '../../domain/timeline-filter.ts';
import { offered, startFilters } from '../filters/filters.ts';

/** Shows and hides the rows that are there already, in the picture, the lists and the table. */
const rows = [...document.querySelectorAll<HTMLElement>('.retention-timeline [data-events]')].map((element) => {
  const { events = '', length = '', law = '' } = element.dataset;
  // The open-ended grounds do not depend on what happened, so this filter does not hide them.
  const happened = events === '*' ? (offered['happened'] ?? []) : events.split(' ');
  return { element, traits: { happened, length: [length], law: [law] } };
});
/** In the picture, where each has its id. */
const periods = rows.map(({ element }) => element).filter(({ id }) => id);

startFilters((choice) => {
  for (const { element, traits } of rows) element.hidden = !isShown(traits, choice);
  for (const section of document.querySelectorAll<HTMLElement>('.open-ended, .unstated')) {
    section.hidden = !section.querySelector('[data-events]:not([hidden])');
  }
  return periods;
});
