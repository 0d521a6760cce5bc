/** The host’s fragment, and the name of our piece in it → the state that stands there: `#top&privacy=retention%2F`. */
export const stateIn = (fragment: string, name: string): string | null =>
  new URLSearchParams(fragment.slice(1)).get(name);

/** The host’s fragment with the state in it; what else stands there stays. */
export const withState = (fragment: string, name: string, state: string): string =>
  `#${[
    ...fragment
      .slice(1)
      .split('&')
      .filter((text) => text && !text.startsWith(`${name}=`)),
    `${name}=${encodeURIComponent(state)}`,
  ].join('&')}`;

/** A state and the address under which the views of a language stand → its address; nothing where it leads elsewhere. */
export function addressOfState(state: string, views: string): string | undefined {
  const address = URL.canParse(state, views) ? new URL(state, views).href : '';
  return address.startsWith(views) ? address : undefined;
}
