import * as v from 'valibot';

/** A schema with words and examples for authors, which their editor and docs/format.md show. */
export const about = <T extends v.GenericSchema>(
  schema: T,
  description: string,
  ...examples: v.InferInput<T>[]
) => v.pipe(schema, v.description(description), v.examples(examples));
