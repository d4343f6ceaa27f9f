import type { CompiledGuide } from '../../compiled/format.js';
import type { Finding } from '../../model/finding.js';

/** What the server tells the page of the studio, each time a file was saved. */
export interface StudioState {
  /** The folder, as a path with slashes, the first before everything. */
  readonly folder: string;
  /** What is wrong with the files as they are. */
  readonly findings: readonly Finding[];
  /** The guide as it last could be built, finished or not; absent until then. */
  readonly compiled?: CompiledGuide;
  /** Whether `compiled` was built from the files as they are. */
  readonly isCurrent: boolean;
  /** What opens a file at a line in an editor: an address with `{file}`, `{line}` and `{column}`. */
  readonly editor: string;
}
