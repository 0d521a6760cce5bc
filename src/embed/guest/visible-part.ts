/**
 * The part of the frame that the reader sees, on the frame’s own scale, in pixels, as soon as she sees any of it. The host’s
 * page need not help.
 */
export function visiblePart(): Promise<DOMRectReadOnly> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      const entry = entries.at(-1);
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      resolve(entry.intersectionRect);
    });
    observer.observe(document.documentElement);
  });
}

/** How far from the edges of what is seen a dialog stays, in pixels. */
const gap = 12;

/** Puts every dialog that opens where the reader is looking: the middle of a high frame may be far from there. */
export function placeDialogs(): void {
  const observer = new MutationObserver((changes) => {
    for (const { target } of changes) if (target instanceof HTMLDialogElement && target.open) void place(target);
  });
  observer.observe(document.body, { subtree: true, attributeFilter: ['open'] });
}

async function place(dialog: HTMLDialogElement): Promise<void> {
  const { top, height } = await visiblePart();
  Object.assign(dialog.style, {
    top: `${top + gap}px`,
    bottom: 'auto',
    marginBlock: '0',
    height: 'auto',
    maxHeight: `${height - 2 * gap}px`,
  });
}
