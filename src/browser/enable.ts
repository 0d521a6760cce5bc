/** Buttons come disabled, so that nobody presses one that does not hear it yet: those in here that a selector finds are live now. */
export function enable(root: ParentNode | null | undefined, selector: string): void {
  for (const button of root?.querySelectorAll<HTMLButtonElement>(selector) ?? []) button.disabled = false;
}
