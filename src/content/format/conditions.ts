import * as v from 'valibot';
import type { Condition } from '../../model/condition.js';
import { about } from './about.js';
import { factValues, id } from '../../rules/structure/shapes.js';

/** What is written in the field of each test. A condition's name is written by itself. */
interface Tests {
  is: Record<string, string>;
  in: Record<string, string[]>;
  known: string;
  not: AuthoredCondition;
  all: AuthoredCondition[];
  any: AuthoredCondition[];
}

export type AuthoredCondition =
  | string
  | Pick<Tests, 'is'>
  | Pick<Tests, 'in'>
  | Pick<Tests, 'known'>
  | Pick<Tests, 'not'>
  | Pick<Tests, 'all'>
  | Pick<Tests, 'any'>;

/** The tests of the model, each with its field; a new one does not compile without. */
type EveryTest = Condition extends infer C
  ? C extends { named: unknown }
    ? never
    : keyof C
  : never;

const inner = v.lazy(() => condition);

const FIELDS: { readonly [K in EveryTest]: v.GenericSchema<Tests[K]> } = {
  is: about(factValues, 'Each of these facts has this value.', { connection: 'fibre' }),
  in: about(
    v.record(id('A fact'), v.array(id('A value'))),
    'Each of these facts has one of these values.',
    { connection: ['fibre', 'cable'] },
  ),
  known: about(id('A fact'), 'The fact has a value.', 'connection'),
  not: about(inner, 'This condition does not hold.', 'has-fixed-line'),
  all: about(v.array(inner), 'Every one of these conditions holds.', [
    'has-fixed-line',
    { known: 'device' },
  ]),
  any: about(v.array(inner), 'At least one of these conditions holds.', [
    { is: { connection: 'fibre' } },
    { is: { device: 'android' } },
  ]),
};

const fields = Object.entries(FIELDS).map(([test, schema]) =>
  v.strictObject({ [test]: schema }),
) as unknown as v.GenericSchema<Exclude<AuthoredCondition, string>>[];

export const condition: v.GenericSchema<AuthoredCondition> = about(
  v.union(
    [id('A condition'), ...fields],
    `A condition is the name of one, or has exactly one of ${Object.keys(FIELDS).join(', ')}`,
  ),
  'The name of a condition, or a test on facts: is, in, known, not, all, any.',
  { is: { connection: 'fibre' } },
);

/** A condition that is only a name stands for the named one. */
export function buildCondition(authored: AuthoredCondition): Condition {
  if (typeof authored === 'string') return { named: authored };
  const [test, written] = Object.entries(authored)[0] as [EveryTest, never];
  return BUILD[test](written);
}

const BUILD: { readonly [K in EveryTest]: (written: Tests[K]) => Condition } = {
  is: (wanted) => ({ is: wanted }),
  in: (wanted) => ({ in: wanted }),
  known: (fact) => ({ known: fact }),
  not: (part) => ({ not: buildCondition(part) }),
  all: (parts) => ({ all: parts.map(buildCondition) }),
  any: (parts) => ({ any: parts.map(buildCondition) }),
};
