import type { CompiledGuide } from '../../compiled/format.js';
import type { Journey } from '../../content/format/scenarios-file.js';
import type { Finding } from '../../model/finding.js';

/** Where something stands in the files of a guide. */
export type FilePlace = Pick<Finding, 'file' | 'line' | 'column'>;

/** A journey, where it stands, and whether it holds. */
export interface StudioJourney {
  readonly journey: Journey;
  readonly place: FilePlace;
  /** Why it does not hold. */
  readonly broken?: Finding;
}

/** What the server tells the page of the studio, each time a file was saved. */
export interface StudioState {
  /** The folder, as a path with slashes, the first before everything. */
  readonly folder: string;
  /** What is wrong with the files as they are. */
  readonly findings: readonly Finding[];
  /** The guide as it last could be built, finished or not; absent until then. */
  readonly compiled?: CompiledGuide;
  /** The journeys of that guide, and whether they hold. */
  readonly journeys: readonly StudioJourney[];
  /** Whether `compiled` was built from the files as they are. */
  readonly isCurrent: boolean;
  /** What opens a file at a line in an editor: an address with `{file}`, `{line}` and `{column}`. */
  readonly editor: string;
}
