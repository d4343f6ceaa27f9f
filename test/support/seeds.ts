import { list } from './list.js';

/** Mutation testing runs them for each mutant, so there it sets how many are enough. */
const MOST = Number(process.env.MOST_SEEDS ?? Infinity);

/** The seeds from 1 for so many random guides. */
export const seeds = (count: number): number[] => list(Math.min(count, MOST), (index) => index + 1);
