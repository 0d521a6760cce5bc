/** A fragment without its sign: a router’s route with its `?`, where there is one (`#/route/5?a=b`), and what is ours to read. */
const parts = (fragment: string): string[] => /^#?(!?\/[^?]*\??|)([^]*)$/.exec(fragment)?.slice(1) ?? [];

/** The host’s fragment, and the name of our piece in it → the state that stands there: `#top&privacy=retention%2F`. */
export const stateIn = (fragment: string, name: string): string | null =>
  new URLSearchParams(parts(fragment)[1]).get(name);

/** The host’s fragment with the state in it; what else stands there stays, and a route leads to the same place. */
export function withState(fragment: string, name: string, state: string): string {
  const [route = '', rest = ''] = parts(fragment);
  const others = rest.split('&').filter((text) => text && !new URLSearchParams(text).has(name));
  const all = [...others, `${encodeURIComponent(name)}=${encodeURIComponent(state)}`];
  return `#${route && route.replace(/\??$/, '?')}${all.join('&')}`;
}

const view = /^(policy|retention|search|wizard|(wizard|clause|section)\/[\w-]+)\/([?#]|$)/;

/** Whether a state is of a view: the rest of its address after the folder of a language’s views. */
export const isView = (state: string): boolean => view.test(state);
