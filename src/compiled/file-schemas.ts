import * as v from 'valibot';
import { locale } from '../rules/structure/shapes.js';
import { FORMAT } from './format.js';
import { condition, guideSchema, node, sourcesSchema } from './guide-schema.js';
import {
  block,
  body,
  inline,
  line,
  phrasesSchema,
  piece,
  text,
  textSchema,
} from './text-schema.js';

const header = { format: v.literal(FORMAT), package: v.string() };

/** The shapes of words that have a name of their own, since they stand in many places. */
const WORDS = { text, body, line, inline, piece, block };

/** The shape of each file of a compiled guide, and the shapes in it that have a name, for those who write or read one. */
export const COMPILED_FILES = {
  'compiled-guide': {
    schema: v.strictObject({
      ...header,
      guide: guideSchema,
      texts: v.optional(v.record(locale, textSchema)),
      phrases: v.optional(phrasesSchema),
    }),
    definitions: { node, condition, ...WORDS },
  },
  'compiled-text': {
    schema: v.strictObject({ ...header, version: v.string(), text: textSchema }),
    definitions: WORDS,
  },
  'compiled-phrases': {
    schema: v.strictObject({ ...header, version: v.string(), phrases: phrasesSchema }),
    definitions: {},
  },
  'compiled-sources': {
    schema: v.strictObject({ ...header, version: v.string(), sources: sourcesSchema }),
    definitions: {},
  },
} satisfies Record<string, { schema: v.GenericSchema; definitions: object }>;
