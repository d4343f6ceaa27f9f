import type { Facts } from '../../model/fact.js';

/** Reads facts from an attribute such as `operator=zong, phone=android`. Anything that is not `name=value` is ignored. */
export const factsConverter = {
  fromAttribute: (value: string | null): Facts => {
    const pairs = (value ?? '').split(/[\s,;&]+/).map((pair) => pair.split('='));
    return Object.fromEntries(
      pairs.flatMap(([name, told]) => (name && told ? [[name, told]] : [])),
    );
  },
};
