/**
 * The same object without its fields that are undefined, or an empty list or object: a chart holds only what does
 * something. For charts alone, where no field is a number.
 */
export function withoutEmpty<T extends object>(fields: T): T {
  const kept = Object.entries(fields).filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(kept) as T;
}

const isEmpty = (value: unknown): boolean => Object.keys(value ?? {}).length === 0;
