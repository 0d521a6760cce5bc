/**
 * The widths of frames, in pixels, from which a view looks otherwise than in narrower ones: its content is as wide as a multiple
 * of 2rem (src/styles/embed.css), and at two more its layout changes. Between two of them its height is the same. From the last
 * on a view is as wide as it will be.
 */
export const viewWidths: readonly number[] = [
  ...Array.from({ length: 36 }, (_, index) => 256 + index * 32),
  600,
  1100,
].sort((a, b) => a - b);
