/**
 * In a frame of no origin (`sandbox="allow-scripts"`, as WordPress makes of oEmbed) nothing is ever submitted, and browsers do not
 * even say that it was tried. No form of ours sends anything: what listens for that is told of the press, which Enter makes too.
 */
export function hearForms(): void {
  if (origin !== 'null') return;
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button');
    if (button?.type !== 'submit' || !button.form) return;
    event.preventDefault();
    button.form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: button }));
  });
}
