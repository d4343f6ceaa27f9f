import * as v from 'valibot';
import { factValues, id } from '../../rules/structure/shapes.js';
import { about } from './about.js';
import { target } from './routes.js';

/** `scenarios.yaml`: journeys that must hold, told by name. */
export const scenariosFile = v.array(
  v.strictObject({
    name: about(v.string(), 'The journey as the visitor would tell it.'),
    problem: id('A problem'),
    facts: v.optional(about(factValues, 'The facts that the page gives.')),
    answers: about(
      v.array(v.record(target, id('An answer'))),
      'The nodes shown, in order, each with the answer given.',
    ),
    reaches: target,
  }),
);

export type ScenariosFile = v.InferOutput<typeof scenariosFile>;

/** One journey. */
export type Journey = ScenariosFile[number];
