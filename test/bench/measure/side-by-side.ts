import type { Browser } from 'playwright';
import type { BenchPage } from '../pages/page.js';
import { median } from '../report/median.js';
import { measureAnswers } from './answer-times.js';
import type { Figure } from './figure.js';
import { inTurn } from './in-turn.js';
import { measureFirstQuestions } from './first-questions.js';
import { measureMemory } from './memory.js';
import { SLOWDOWN } from './slowdown.js';
import type { Step } from './walks.js';

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
  const figures = await measureFirstQuestions(browser, origin, pages, FIRST_QUESTION, runs);
  const answers = await inTurn('answers', pages, runs, (page) =>
    measureAnswers(browser, origin, page, SLOWDOWN, walks),
  );
  figures.push({
    what: 'answer → next node laid out',
    unit: 'ms',
    values: answers.map((each) => median(each.flat())),
    budgets: ANSWER,
  });
  const memory = await inTurn('memory', pages, runs, (page) =>
    measureMemory(browser, origin, page),
  );
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
