/** So many of what `make` makes of each position. */
export const list = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_each, index) => make(index));
