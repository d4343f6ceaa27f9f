import type { Browser } from 'playwright';
import type { BenchPage } from '../pages/page.js';
import { median } from '../report/median.js';
import { measureAnswers } from './answer-times.js';
import { measureFirstQuestion } from './first-question.js';
import { measureMemory } from './memory.js';
import { NETWORKS } from './networks.js';
import type { Step } from './walks.js';

/** One figure of the three pages, in the order in which they are given, and how much of the others’ the first may have. */
export interface Figure {
  readonly what: string;
  readonly unit: string;
  readonly values: readonly number[];
  /** At most so many times that of each other page; nothing where there is no budget. */
  readonly budgets?: readonly number[];
}

/** How many times slower the processor is made for the times, as an inexpensive phone is. */
export const SLOWDOWN = 4;

const FIRST_QUESTION = [1.5, 1 / 3];
const ANSWER = [2.5, 1 / 4];

/** Measures the pages in turn, as often as said, and gives the median of each figure. */
export async function measureSideBySide(
  browser: Browser,
  origin: string,
  pages: readonly BenchPage[],
  walks: readonly (readonly Step[])[],
  runs: number,
): Promise<Figure[]> {
  const inTurn = async <T>(name: string, measure: (page: BenchPage) => Promise<T>) => {
    const results: T[][] = pages.map(() => []);
    for (let run = 0; run < runs; run++) {
      for (const [index, page] of pages.entries()) results[index]?.push(await measure(page));
      console.error(`${name}: run ${run + 1} of ${runs}`);
    }
    return results;
  };
  const figures: Figure[] = [];
  for (const network of NETWORKS) {
    const results = await inTurn(network.name, (page) =>
      measureFirstQuestion(browser, origin, page, SLOWDOWN, network),
    );
    const of = (read: (one: (typeof results)[number][number]) => number) =>
      results.map((each) => median(each.map(read)));
    if (figures.length === 0) {
      const values = of(({ bytes }) => bytes / 1024);
      figures.push({ what: 'compressed, until the first question', unit: 'KB', values });
      figures.push({ what: 'requests until then', unit: '', values: of((one) => one.requests) });
    }
    figures.push({
      what: `first question shown, ${network.name}`,
      unit: 'ms',
      values: of(({ shown }) => shown),
      budgets: FIRST_QUESTION,
    });
  }
  const answers = await inTurn('answers', (page) =>
    measureAnswers(browser, origin, page, SLOWDOWN, walks),
  );
  figures.push({
    what: 'answer → next node laid out',
    unit: 'ms',
    values: answers.map((each) => median(each.flat())),
    budgets: ANSWER,
  });
  const memory = await inTurn('memory', (page) => measureMemory(browser, origin, page));
  figures.push(
    {
      what: 'one guide more on the page, scripts',
      unit: 'KB',
      values: memory.map((each) => median(each.map(({ script }) => script / 1024))),
    },
    {
      what: 'one guide more on the page, elements',
      unit: 'KB',
      values: memory.map((each) => median(each.map(({ elements }) => elements / 1024))),
    },
  );
  return figures;
}
