import { addressableQuery } from '../../domain/search/typed-query.ts';

/**
 * The search page: what is looked for stands in the address, so that it can be sent to someone. The search box itself is
 * brought to life by the script of the header, which is on every page.
 */
const input = document.querySelector<HTMLInputElement>('#search');
const query = new URLSearchParams(location.search).get('q');

if (input) {
  input.addEventListener('input', () => {
    const url = new URL(location.href);
    const typed = addressableQuery(input.value);
    if (typed === '') url.searchParams.delete('q');
    else url.searchParams.set('q', typed);
    history.replaceState(history.state, '', url);
  });
  if (query !== null) {
    input.value = query;
    input.dispatchEvent(new Event('input'));
  }
}
