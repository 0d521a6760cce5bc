// Runs on both sides of the frame: no dependency, and as small as possible.

/**
 * What the host’s page and the frame tell each other: one line of text, `bpost-privacy/1 height 812`.
 * From the host: `hello` with theme and wishes, separated by commas, as often as they change: `hello dark,fit,state`.
 * From the frame: `ready`; `unknown` where there is no such view; `height` in pixels; `state`, what is shown, as the rest of
 * its address, or nothing where the host has not asked for it. Contents are at most 9000 characters of ASCII, without spaces.
 */
const shape = /^bpost-privacy\/1 (hello|ready|unknown|height|state) ([!-~]{0,9000})$/;

/** What a message is about. */
export type Kind = 'hello' | 'ready' | 'unknown' | 'height' | 'state';

/** The parts of a message event that count. */
export type Received = Pick<MessageEvent, 'data' | 'origin' | 'source'>;

/** A kind and its content → the message. */
export const writeMessage = (kind: Kind, content = ''): string => `bpost-privacy/1 ${kind} ${content}`;

/**
 * Whatever was received → its kind and content, where it is a message of ours, from the one window and the one origin that
 * it may come from; else nothing. Never throws.
 */
export function readMessage(
  { data, origin, source }: Received,
  sender: MessageEventSource | null,
  from: string,
): readonly string[] {
  const isTheirs = source !== null && source === sender && origin === from && typeof data === 'string';
  return (isTheirs && shape.exec(data)?.slice(1)) || [];
}
