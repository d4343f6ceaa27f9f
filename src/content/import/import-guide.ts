import { planGuide } from './plan/plan-guide.js';
import type { Planned } from './plan/planned.js';
import { readDrawn } from './read-drawn.js';
import type { Remark } from './remark.js';

/** A guide that was read from a chart or an outline, or why there is none. */
export type Imported =
  | {
      readonly planned: Planned;
      /** What was not taken over as it stands, in the order of lines. */
      readonly remarks: readonly Remark[];
    }
  | { readonly faults: readonly Remark[] };

/** Reads a decision tree, drawn as a Mermaid flowchart or noted as an outline, and plans a guide of it. Never throws. */
export function importGuide(fileName: string, written: string): Imported {
  const read = readDrawn(fileName, written);
  if ('faults' in read) return read;
  const plan = planGuide(read.drawn);
  if ('faults' in plan) return plan;
  const remarks = [...read.remarks, ...plan.remarks];
  return {
    planned: plan.planned,
    remarks: remarks.sort((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity)),
  };
}
