/**
 * The search page: what is looked for stands in the address, so that it can be sent to someone. The search box itself is
 * brought to life by the script of the header, which is on every page.
 */
const input = document.querySelector<HTMLInputElement>('#search');
const query = new URLSearchParams(location.search).get('q');

if (input) {
  input.addEventListener('input', () => {
    const url = new URL(location.href);
    // As `addressableQuery`, which would be a file of its own if two scripts of a page imported it. The address itself
    // makes halves of surrogate pairs whole.
    const typed = input.value.trim().slice(0, 200);
    if (typed === '') url.searchParams.delete('q');
    else url.searchParams.set('q', typed);
    history.replaceState(history.state, '', url);
  });
  if (query !== null) {
    input.value = query;
    input.dispatchEvent(new Event('input'));
    // On a phone all that stands above the field would keep the results out of sight.
    if (input.getBoundingClientRect().bottom > innerHeight / 2) input.closest('.search')?.scrollIntoView();
  }
}
