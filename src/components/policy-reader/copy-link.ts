/** A permalink, when pressed, also copies its full address, and says so; without a script it is a link like any other. */
const status = document.querySelector('[data-copied]');

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLAnchorElement) || !target.classList.contains('permalink') || !status) return;
  void navigator.clipboard?.writeText(target.href).then(
    () => announce(status.getAttribute('data-copied') ?? ''),
    () => undefined, // The browser refused: the address bar still shows the address.
  );
});

function announce(message: string): void {
  if (!status) return;
  status.textContent = message;
  status.classList.add('shown');
  setTimeout(() => {
    status.classList.remove('shown');
    status.textContent = '';
  }, 2500);
}
