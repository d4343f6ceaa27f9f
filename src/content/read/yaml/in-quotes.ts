/** Words as YAML takes them for words, whatever they hold. Quotes that stand at one end only were meant to be these. */
export function inQuotes(words: string): string {
  const bare = words.replace(/^(['"])(.*)\1$/, '$2');
  return bare.includes("'") ? JSON.stringify(bare) : `'${bare}'`;
}
