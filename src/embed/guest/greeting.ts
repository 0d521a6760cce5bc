import { messages } from '../../site/site.ts';

/** What the host’s page wishes of the frame. */
export interface Greeting {
  /** The origin that greets. */
  readonly origin: string;
  /** By which the frame answers. */
  readonly port: MessagePort;
  /** `light`, `dark`, or `auto`: as the reader’s system has it. */
  readonly theme: string;
  /** Whether the frame is made as high as its content. */
  readonly isFitted: boolean;
  /** What to show: an address below that of the site; nothing for what is shown. */
  readonly address: string;
}

/** The parts of a message event that count. */
export type Received = Pick<MessageEvent, 'data' | 'origin' | 'source' | 'ports'>;

const shape = new RegExp(
  `^${messages}/1 (auto|light|dark),(fit|),((?:[a-z]{2}/embed/[\\w/-]{1,200}(?:[?#][!-~]{0,9000})?)?)$`,
);

/** Who may greet: the sites that may show the frame, the site itself, and a developer’s own machine. */
export function mayGreet(origin: string, hosts: readonly string[]): boolean {
  return hosts.includes(origin) || /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/.test(origin);
}

/** A message to the frame → the greeting of the page around it; nothing where it is none, or another one sent it. Never throws. */
export function greeting(
  { data, origin, source, ports }: Received,
  parent: MessageEventSource,
  hosts: readonly string[],
): Greeting | undefined {
  const isTheirs = source !== null && source === parent && mayGreet(origin, hosts);
  const [, theme, fit, address = ''] = (isTheirs && typeof data === 'string' && shape.exec(data)) || [];
  const [port] = ports;
  if (theme === undefined || !port) return undefined;
  return { origin, port, theme, isFitted: fit !== '', address };
}
