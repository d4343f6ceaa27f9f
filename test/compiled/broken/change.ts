import type { FindingCode } from '../../../src/model/finding.js';
import { put, valueAt, type Loose } from './compiled.js';

/** A change of the base guide, compiled, by which it must be refused. */
export interface Broken {
  readonly what: string;
  readonly code: FindingCode;
  /** Where the finding must be. */
  readonly path: string;
  readonly change: (data: Loose) => void;
}

export const NODES = 'guide.problems.0.nodes';
/** Of the base: 0 which-operator, 1 signal-bars, 2 ask-again, 3 restart-phone, 4 code-came, 5 ask-operator. */
export const QUESTION = `${NODES}.0`;
export const BARS = `${NODES}.1`;
export const REMEDY = `${NODES}.2`;
export const DETOUR = `${NODES}.3`;
export const END = `${NODES}.4`;
export const EN = 'texts.en';
export const TITLE = `${EN}.nodes.no-code/signal-bars.title`;
export const BODY = `${EN}.nodes.no-code/code-came.body`;

/** Puts a value somewhere; the finding is there unless said. */
export const set = (
  what: string,
  code: FindingCode,
  at: string,
  value: unknown,
  path = at,
): Broken => ({
  what,
  code,
  path,
  change: (data) => put(data, at, value),
});

/** Takes away what stands at a path. */
export const without = (what: string, code: FindingCode, at: string, path = at): Broken =>
  set(what, code, at, undefined, path);

/** Adds nodes to the first problem. */
export const nodes = (
  what: string,
  code: FindingCode,
  path: string,
  added: readonly unknown[],
): Broken => ({
  what,
  code,
  path,
  change: (data) => {
    (valueAt(data, NODES) as unknown[]).push(...added);
  },
});
