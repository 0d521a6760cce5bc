/** A permalink, when pressed, also copies its full address, and says so; without a script it is a link like any other. */
const message = document.querySelector('[data-copied]');

document.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLAnchorElement && target.classList.contains('permalink')) void copy(target.href);
});

async function copy(address: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    announce(message?.getAttribute('data-copied') ?? '');
  } catch {
    // The browser has no clipboard here, or refused: the address bar shows the address all the same.
  }
}

function announce(text: string): void {
  if (!message) return;
  message.textContent = text;
  message.classList.add('shown');
  setTimeout(() => {
    message.classList.remove('shown');
    message.textContent = '';
  }, 2500);
}
