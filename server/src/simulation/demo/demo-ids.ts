/** The id of something in the demo world by its key. */
export type IdOf = (key: string) => string;

export function idsFor(keys: Iterable<string>, newId: () => string): IdOf {
  const ids = new Map(Array.from(keys, (key) => [key, newId()]));
  return (key) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`Nothing in the demo world is called ${key}`);
    return id;
  };
}
