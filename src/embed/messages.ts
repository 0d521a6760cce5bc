import { messages } from '../site/site.ts';

// Runs on both sides of the frame: no other dependency, and as small as possible.

/**
 * The host’s page greets the frame, as often as something changes, with one line of text, and a port by which the frame answers:
 * nobody else can, and no answer needs to be doubted. `address`: what the frame is to show, below the address of the site, where
 * that may be another than it shows.
 */
export const greetingText = (theme: string, isFitted: boolean, address: string): string =>
  `${messages}/1 ${theme},${isFitted ? 'fit' : ''},${address}`;

/**
 * What the frame answers: that it is there, or that there is no such view; how high its content is, in pixels; and what it shows,
 * with the reader’s state, as the rest of its address after the folder of the views.
 */
export type Answer = readonly [kind: 'ready' | 'unknown'] | readonly ['height', number] | readonly ['state', string];
