import * as v from 'valibot';

/** A schema with words for authors, which their editor shows. */
export const about = <T extends v.GenericSchema>(schema: T, description: string) =>
  v.pipe(schema, v.description(description));
