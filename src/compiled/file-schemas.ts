import * as v from 'valibot';
import { locale } from '../rules/shapes.js';
import { FORMAT } from './format.js';
import { guideSchema } from './guide-schema.js';
import { phrasesSchema, textSchema } from './text-schema.js';

const header = { format: v.literal(FORMAT), package: v.string() };

/** The shape of each file of a compiled guide, for those who write or read one themselves. */
export const COMPILED_FILES = {
  'compiled-guide': v.strictObject({
    ...header,
    guide: guideSchema,
    texts: v.optional(v.record(locale, textSchema)),
    phrases: v.optional(phrasesSchema),
  }),
  'compiled-text': v.strictObject({ ...header, version: v.string(), text: textSchema }),
  'compiled-phrases': v.strictObject({ ...header, version: v.string(), phrases: phrasesSchema }),
};
