import * as v from 'valibot';
import type { Fact, FactKind } from '../../model/fact.js';
import { FACT_FIELDS } from '../../rules/structure/shapes.js';
import { about } from './about.js';

const sensitive = v.optional(
  about(v.boolean(), 'A sensitive fact reaches no address, storage, event or copied text.', true),
);

/** What is written of a fact of each kind. A kind that an author does not write is told by its fields. */
const SHAPES = {
  choice: v.strictObject({
    values: about(
      FACT_FIELDS.choice.values,
      'The values that it can have. With “unknown”, a visitor may not know it.',
      ['home', 'work', 'unknown'],
    ),
    sensitive,
  }),
} satisfies Record<FactKind, v.GenericSchema>;

export const fact = SHAPES.choice;
type AuthoredFact = v.InferOutput<typeof fact>;

export const buildFact = ({ values, sensitive: isSensitive = false }: AuthoredFact): Fact => ({
  kind: 'choice',
  values,
  sensitive: isSensitive,
});
