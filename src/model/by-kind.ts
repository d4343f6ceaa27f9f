/** A member of a closed union that says its kind. */
interface Kinded {
  readonly kind: string;
}

/** The member of a closed union that has this kind. */
export type OfKind<T extends Kinded, K extends T['kind']> = Extract<T, { readonly kind: K }>;

/** What to do with a member of a closed union: a function for each kind. A new kind does not compile without one. */
export type ByKind<T extends Kinded, R, A extends readonly unknown[] = []> = {
  readonly [K in T['kind']]: (value: OfKind<T, K>, ...args: A) => R;
};

/** Calls the function of `table` for the kind of `value`. */
export function byKind<T extends Kinded, R, A extends readonly unknown[]>(
  table: ByKind<T, R, A>,
  value: T,
  ...args: A
): R {
  const handle = table[value.kind as T['kind']] as (value: T, ...args: A) => R;
  return handle(value, ...args);
}
