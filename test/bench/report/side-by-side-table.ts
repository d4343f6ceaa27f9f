import type { Figure } from '../measure/figure.js';
import type { BenchPage } from '../pages/page.js';
import { amount } from './amount.js';
import type { Table } from './table.js';

/** The figures of the pages beside each other, how the first compares with the others, and whether that is in budget. */
export function sideBySideTable(
  [first, ...others]: readonly BenchPage[],
  figures: readonly Figure[],
): Table {
  const heads = [
    '',
    ...[first, ...others].map((page) => page?.name ?? ''),
    ...others.map(({ name }) => `÷ ${name}`),
    'budget',
  ];
  return { heads, rows: figures.map(rowOf) };
}

function rowOf({ what, unit, values: [own = NaN, ...others], budgets = [] }: Figure): string[] {
  const ratios = others.map((other) => own / other);
  const isOver = budgets.some((most, index) => !((ratios[index] ?? NaN) <= most));
  const most = budgets.map((budget) => `≤ ${Number(budget.toFixed(2))}`).join(', ');
  return [
    unit === '' ? what : `${what} (${unit})`,
    ...[own, ...others].map(amount),
    ...ratios.map((ratio) => ratio.toFixed(2)),
    budgets.length === 0 ? '' : `${most}: ${isOver ? 'over' : 'met'}`,
  ];
}
