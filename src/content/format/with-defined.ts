/** Leaves out fields that are `undefined`, so that what is compiled is small and compares equal. */
export function withDefined<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
