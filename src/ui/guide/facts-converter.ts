import type { Facts } from '../../model/fact.js';

/**
 * Reads facts from an attribute such as `operator=zong, phone=android`. A name alone is kept with no value, so that the page can
 * be told of it.
 */
export const factsConverter = {
  fromAttribute: (value: string | null): Facts => {
    const pairs = (value ?? '').split(/[\s,;&]+/).map((pair) => pair.split('='));
    return Object.fromEntries(pairs.flatMap(([name, told = '']) => (name ? [[name, told]] : [])));
  },
};
