/** Words with at most so many letters, cut between two words where they have spaces. */
export function shorten(words: string, most: number): string {
  const letters = Array.from(words);
  if (letters.length <= most) return words;
  const kept = letters.slice(0, most - 1).join('');
  const space = kept.lastIndexOf(' ');
  return `${(space > most / 2 ? kept.slice(0, space) : kept).trimEnd()}…`;
}
