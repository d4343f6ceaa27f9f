import leven from 'leven';

/** The name in `known` that was probably meant by `wrong`, if one is close enough. */
export function suggest(wrong: string, known: Iterable<string>): string | undefined {
  const most = Math.max(2, Math.floor(wrong.length / 3));
  let best: { name: string; distance: number } | undefined;
  for (const name of known) {
    const distance = leven(wrong, name, { maxDistance: most + 1 });
    if (distance <= most && distance < (best?.distance ?? Infinity)) best = { name, distance };
  }
  return best?.name;
}

/** Advice for a wrong name: the likely one, or what there is. */
export function didYouMean(wrong: string, known: Iterable<string>): string {
  const names = [...known];
  const likely = suggest(wrong, names);
  if (likely !== undefined) return `Did you mean “${likely}”?`;
  if (names.length === 0) return 'There are none yet; add it first';
  const shown = names.slice(0, 8).join(', ');
  return `Use one of: ${shown}${names.length > 8 ? ', …' : ''}`;
}
