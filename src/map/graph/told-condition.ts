import { byTest, type ByTest, type Condition } from '../../model/condition.js';

/** A condition as a sentence of the ids in it: `phone is android or iphone`. A named one is told by its name. */
export const toldCondition = (condition: Condition): string => byTest(TOLD, condition);

const TOLD: ByTest<string> = {
  is: (wanted) =>
    Object.entries(wanted)
      .map(([fact, value]) => `${fact} is ${value}`)
      .join(' and '),
  in: (wanted) =>
    Object.entries(wanted)
      .map(([fact, values]) => `${fact} is ${values.join(' or ')}`)
      .join(' and '),
  known: (fact) => `${fact} is known`,
  not: (part) => `not ${inBrackets(part)}`,
  all: (parts) => parts.map(inBrackets).join(' and '),
  any: (parts) => parts.map(inBrackets).join(' or '),
  named: (id) => id,
};

const inBrackets = (part: Condition): string =>
  'named' in part ? part.named : `(${toldCondition(part)})`;
