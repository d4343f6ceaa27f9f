import * as v from 'valibot';

/** A schema with words and examples for authors, which their editor shows. */
export const about = <T extends v.GenericSchema>(
  schema: T,
  description: string,
  ...examples: v.InferInput<T>[]
) => v.pipe(schema, v.metadata({ description, ...(examples.length > 0 && { examples }) }));
