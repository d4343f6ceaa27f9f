import { mayBe, type Facts } from '../model/fact.js';
import type { Guide } from '../model/guide.js';

/** The given facts that the guide has, with a value that it knows. */
export function factsOfGuide(guide: Guide, facts: Facts): Facts {
  // A page may have set anything.
  const given = Object.entries((facts as Facts | null) ?? {});
  return Object.fromEntries(
    given.filter(([id, value]) => Object.hasOwn(guide.facts, id) && mayBe(guide.facts[id], value)),
  );
}
