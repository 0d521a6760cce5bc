/** A function of an object that nobody changes → the same, working each object out once. */
export function oncePer<Key extends object, Result>(work: (key: Key) => Result): (key: Key) => Result {
  const done = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const { result } = done.get(key) ?? { result: work(key) };
    done.set(key, { result });
    return result;
  };
}
