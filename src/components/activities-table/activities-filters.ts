import { type Choice, isShown } from '../../domain/timeline-filter.ts';
import { startFilters } from '../filters/filters.ts';

/** Hides the columns that are not wanted and the rows without a wanted state, and marks the cells that have it. */
const rows = [...document.querySelectorAll<HTMLTableRowElement>('.activities-table tbody tr')];

function show(choice: Choice): HTMLElement[] {
  const { field = [], state = [] } = choice;
  for (const cell of document.querySelectorAll<HTMLElement>('.activities-table [data-field]')) {
    cell.hidden = !isShown({ field: [cell.dataset['field'] ?? ''] }, { field });
  }
  for (const row of rows) {
    row.hidden = true;
    for (const cell of row.cells) {
      const { field: own = '', state: states = '' } = cell.dataset;
      const isFound = isShown({ field: [own], state: states.split(' ') }, choice);
      cell.classList.toggle('found', isFound && state.length > 0);
      if (isFound) row.hidden = false;
    }
  }
  return rows;
}

startFilters(show);
