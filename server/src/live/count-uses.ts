/** How many there are of each at a time. Adding one answers how to take it away again. */
export function countUses() {
  const counts = new Map<string, number>();
  return {
    of: (key: string): number => counts.get(key) ?? 0,
    add(key: string): () => void {
      counts.set(key, this.of(key) + 1);
      return () => {
        const left = this.of(key) - 1;
        if (left > 0) counts.set(key, left);
        else counts.delete(key);
      };
    },
  };
}
