import type { Browser } from 'playwright';
import type { BenchPage } from '../pages/page.js';
import { median } from '../report/median.js';
import type { Figure } from './figure.js';
import { measureFirstQuestion } from './first-question.js';
import { inTurn } from './in-turn.js';
import { NETWORKS } from './networks.js';
import { SLOWDOWN } from './slowdown.js';

/**
 * When pages show their first question on each network, and what came until then: the median of each figure.
 *
 * @param budgets at most so many times the time of each page but the first
 */
export async function measureFirstQuestions(
  browser: Browser,
  origin: string,
  pages: readonly BenchPage[],
  budgets: readonly number[],
  runs: number,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const network of NETWORKS) {
    const results = await inTurn(network.name, pages, runs, (page) =>
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
      budgets,
    });
  }
  return figures;
}
