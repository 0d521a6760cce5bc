import { copyAndTell } from '../../browser/copy.ts';

/** A permalink, when pressed, also copies its full address, and says so; without a script it is a link like any other. */
const message = document.querySelector<HTMLElement>('[data-copied]');

document.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLAnchorElement && target.classList.contains('permalink')) void copyLink(target.href);
});

async function copyLink(address: string): Promise<void> {
  await copyAndTell(address, message);
  message?.classList.add('shown');
  setTimeout(() => {
    message?.classList.remove('shown');
    message?.replaceChildren();
  }, 2500);
}
