import * as v from 'valibot';

/**
 * `text/<locale>.source-hashes.json`: of each translated text, by its path, the hash of the source that it was made from and the
 * hash of the translation as it was then.
 */
export const sourceHashesFile = v.pipe(
  v.unknown(),
  v.check((hashes) => !Array.isArray(hashes), 'a list, not hashes by text'),
  v.record(v.string(), v.pipe(v.string(), v.regex(/^[0-9a-f]{8} [0-9a-f]{8}$/, 'not two hashes'))),
);

export type SourceHashesFile = v.InferOutput<typeof sourceHashesFile>;

/** Where the hashes of a language are kept, beside its words. */
export const sourceHashesName = (locale: string): string => `text/${locale}.source-hashes.json`;
