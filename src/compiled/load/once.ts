/** Does not load again what was loaded; what failed may be tried anew. */
export function once<K, T>(load: (part: K) => Promise<T>): (part: K) => Promise<T> {
  const loaded = new Map<K, Promise<T>>();
  return (part) => {
    const known = loaded.get(part);
    if (known) return known;
    const loading = load(part);
    loaded.set(part, loading);
    loading.catch(() => loaded.delete(part));
    return loading;
  };
}
