import * as v from 'valibot';

type Schema<T> = v.GenericSchema<unknown, T>;

/**
 * The shape of what has one field out of several, which tells its kind. Unlike a plain union it says what is wrong with that
 * one kind, and its findings do not multiply.
 */
export const byField = <K extends string, T>(kinds: Readonly<Record<K, Schema<T>>>): Schema<T> =>
  choose<T>(
    Object.values(kinds),
    `Exactly one field is needed of ${Object.keys(kinds).join(', ')}`,
    (value) => {
      const field = Object.keys(Object(value) as object).find((key) => Object.hasOwn(kinds, key));
      return field === undefined ? undefined : kinds[field as K];
    },
  );

/** The shape of what is plain words, or else something that `other` describes. */
export const wordsOr = <T>(words: Schema<string>, other: Schema<T>): Schema<string | T> =>
  choose<string | T>([words, other], '', (value) =>
    typeof value === 'object' && value !== null ? other : words,
  );

/** The shape of a list, or else of a group of fields. */
export const listOr = <L, G>(list: Schema<L>, group: Schema<G>): Schema<L | G> =>
  choose<L | G>([list, group], '', (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? group : list,
  );

/** A union of which the value itself says the one option that it is held against. */
function choose<T>(
  options: readonly Schema<T>[],
  message: string,
  pick: (value: unknown) => Schema<T> | undefined,
): Schema<T> {
  const none: Schema<T> = v.custom<T>(() => false, message);
  return {
    ...v.union(options),
    '~run': (dataset, config) => (pick(dataset.value) ?? none)['~run'](dataset, config),
  };
}
