/** How a fragment begins before what is ours to read: its sign, and the route of a router with its `?`: `#/route/5?a=b`. */
const start = /^#?(?:!?\/[^?]*\??)?/;

/** The host’s fragment, and the name of our piece in it → the state that stands there: `#top&privacy=retention%2F`. */
export const stateIn = (fragment: string, name: string): string | null =>
  new URLSearchParams(fragment.replace(start, '')).get(name);

/** The host’s fragment with the state in it; what else stands there stays, and a route leads to the same place. */
export function withState(fragment: string, name: string, state: string): string {
  const rest = fragment.replace(start, '').split('&');
  const others = rest.filter((text) => text && !new URLSearchParams(text).has(name));
  const route = String(start.exec(fragment));
  return (
    (route[1] ? route.replace(/[^?]$/, '$&?') : '#') +
    [...others, `${encodeURIComponent(name)}=${encodeURIComponent(state)}`].join('&')
  );
}

const view = /^(policy|retention|search|wizard|(wizard|clause|section)\/[\w-]+)\/([?#][!-~]*)?$/;

/** Whether a state is of a view: the rest of its address after the folder of a language’s views, which is ASCII. */
export const isView = (state: string): boolean => view.test(state);
