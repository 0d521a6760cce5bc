/** In a frame of no origin (`sandbox="allow-scripts"`, as WordPress makes of oEmbed) the browser refuses things without a word. */
export function makeDoWithoutOrigin(): void {
  if (origin !== 'null') return;
  hearForms();
  tellAddress();
}

/** Nothing is ever submitted there. No form of ours sends anything: what listens for that is told of the press, which Enter makes too. */
function hearForms(): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button');
    if (button?.type !== 'submit' || !button.form) return;
    event.preventDefault();
    button.form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: button }));
  });
}

/** Links out of the frame open only where the host allows windows, and no script can tell: the address stands there to be copied. */
function tellAddress(): void {
  const word = document.querySelector<HTMLElement>('.if-links-are-dead');
  if (!word) return;
  word.append(` ${document.querySelector<HTMLAnchorElement>('.full a')?.href ?? ''}`);
  word.hidden = false;
}
