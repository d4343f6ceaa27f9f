import * as v from 'valibot';
import { factValues, id } from '../../rules/structure/shapes.js';
import { about } from './about.js';
import { target } from './routes.js';

const journey = v.pipe(
  v.strictObject({
    name: about(
      v.string(),
      'The journey as the visitor would tell it.',
      'Somebody at work where nothing works',
    ),
    problem: about(id('A problem'), 'The problem with which it begins.', 'no-internet'),
    facts: v.optional(about(factValues, 'The facts that the page gives.', { place: 'home' })),
    answers: about(
      v.array(v.record(target, id('An answer'))),
      'The nodes shown, in order, each with the answer given. A remedy is answered with worked, failed or could-not, a notice with continue.',
      [{ 'how-many': 'all' }, { restart: 'worked' }],
    ),
    reaches: about(target, 'The node that is shown after the last answer.', 'it-works'),
  }),
  v.title('A journey'),
);

/** `scenarios.yaml`: journeys that must hold, told by name. */
export const scenariosFile = about(
  v.array(journey),
  'Journeys that must hold. The check walks each of them.',
);

export type ScenariosFile = v.InferOutput<typeof scenariosFile>;

/** One journey. */
export type Journey = ScenariosFile[number];
