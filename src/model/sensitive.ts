import type { FactId } from './fact.js';
import type { Guide } from './guide.js';
import type { Entry } from './trail.js';

/** Whether an entry tells a sensitive fact, and so must not leave memory. */
export function isSensitive(
  guide: Guide,
  { node: id, answer }: Pick<Entry, 'node' | 'answer'>,
): boolean {
  const node = guide.problems.flatMap(({ nodes }) => nodes).find((each) => each.id === id);
  if (node?.kind !== 'question') return false;
  const told = node.answers.find((each) => each.id === answer)?.learn ?? {};
  return [node.asks, ...Object.keys(told)].some((fact) => isSensitiveFact(guide, fact));
}

const isSensitiveFact = (guide: Guide, fact: FactId | undefined): boolean =>
  fact !== undefined && (guide.facts[fact]?.sensitive ?? false);
