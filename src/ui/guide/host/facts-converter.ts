import type { Facts } from '../../../model/fact.js';

/** What a framework writes into the attribute for an object, while the element is not defined yet: it says nothing. */
const OBJECT = '[object Object]';

/**
 * Reads facts from an attribute such as `connection=fibre, device=iphone`. A name alone is kept with no value, so that the page can
 * be told of it.
 */
export const factsConverter = {
  fromAttribute: (value: string | null): Facts => {
    if (value === OBJECT) return {};
    const pairs = (value ?? '').split(/[\s,;&]+/).map((pair) => pair.split('='));
    return Object.fromEntries(pairs.flatMap(([name, told = '']) => (name ? [[name, told]] : [])));
  },
};
