import { readMessage, type Received } from '../messages.ts';

/** What the host’s page wishes of the frame. */
export interface Greeting {
  /** The origin that greets, and to which the frame answers. */
  readonly origin: string;
  /** `light`, `dark`, or `auto`: as the reader’s system has it. */
  readonly theme: string;
  /** Whether the frame is made as high as its content. */
  readonly isFitted: boolean;
  /** Whether the reader’s state may be told. */
  readonly isOpen: boolean;
}

/** Who may greet: the sites that may show the frame, the site itself, and a developer’s own machine. */
export function mayGreet(origin: string, hosts: readonly string[]): boolean {
  return hosts.includes(origin) || /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/.test(origin);
}

/** A message to the frame → the greeting of the page around it; nothing where it is none, or another one sent it. */
export function greeting(
  message: Received,
  parent: MessageEventSource,
  hosts: readonly string[],
): Greeting | undefined {
  const { origin } = message;
  const [kind, wishes = ''] = mayGreet(origin, hosts) ? readMessage(message, parent, origin) : [];
  const [, theme, fit, state] = /^(auto|light|dark),(fit|),(state|)$/.exec(wishes) ?? [];
  if (kind !== 'hello' || theme === undefined) return undefined;
  return { origin, theme, isFitted: fit !== '', isOpen: state !== '' };
}
