import type { BenchPage } from '../pages/page.js';

/** Measures pages in turn, as often as said. The results of each page, in the order of the pages. */
export async function inTurn<T>(
  name: string,
  pages: readonly BenchPage[],
  runs: number,
  measure: (page: BenchPage) => Promise<T>,
): Promise<T[][]> {
  const results: T[][] = pages.map(() => []);
  for (let run = 0; run < runs; run++) {
    for (const [index, page] of pages.entries()) results[index]?.push(await measure(page));
    console.error(`${name}: run ${run + 1} of ${runs}`);
  }
  return results;
}
