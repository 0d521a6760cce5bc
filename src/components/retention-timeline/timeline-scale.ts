import { fragment } from '../../browser/fragment.ts';

/** Keeps the scale of the picture in the address. What it looks like is in the style sheet, and works without a script. */
const box = document.querySelector<HTMLInputElement>('#true-lengths');

function show(): void {
  if (!box) return;
  box.checked = fragment.read().get('scale') === 'true';
  // Laid out at once: what comes with the address does not move.
  box.getBoundingClientRect();
}

box?.addEventListener('change', () => {
  fragment.update([['scale', box.checked ? 'true' : '']]);
});
// Switched before this script came.
if (box?.checked) fragment.update([['scale', 'true']]);
fragment.onChange(show);
show();
