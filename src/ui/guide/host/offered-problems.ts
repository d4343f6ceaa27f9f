import type { Guide } from '../../../model/guide.js';

/** The ids in an attribute such as `problems="no-internet slow"`. */
export const idsIn = (value: string | null | undefined): readonly string[] =>
  (value ?? '').split(/[\s,;]+/).filter(Boolean);

/** The problems that the start view offers: those that the page names; all, if it names none that the guide has. */
export function offeredProblems(
  { problems }: Guide,
  named: string | null | undefined,
): readonly string[] {
  const wanted = new Set(idsIn(named));
  const all = problems.map(({ id }) => id);
  const offered = all.filter((id) => wanted.has(id));
  return offered.length > 0 ? offered : all;
}
