import type { CompiledGuide } from '../../compiled/format.js';
import type { Journey } from '../../content/format/scenarios-file.js';
import type { TranslationState } from '../../content/translations/translations-of.js';
import type { Day } from '../../model/day.js';
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

/** How the words of a language stand to those that they are translated from. */
export interface StudioLanguage {
  readonly locale: string;
  /** Whether its file is there, and can be read. */
  readonly isThere: boolean;
  /** Whether anybody keeps from which sources the translations were made. */
  readonly isRecorded: boolean;
  readonly texts: readonly StudioTranslation[];
}

/** One text that is to be translated, and where it stands or would stand. */
export interface StudioTranslation {
  /** Its place in the file, as `problems.no-code.title`. */
  readonly key: string;
  readonly state: TranslationState;
  readonly place: FilePlace;
}

/** A contact or source that is to be looked at again. */
export interface StudioReview {
  readonly kind: 'contact' | 'source';
  readonly id: string;
  readonly by: Day;
  readonly place: FilePlace;
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
  /** Its languages, but for the one that it is written in. */
  readonly languages: readonly StudioLanguage[];
  /** What of it is to be looked at again, the earliest first. */
  readonly reviews: readonly StudioReview[];
  /** The day on which that was read. */
  readonly today: Day;
  /** Whether `compiled` was built from the files as they are. */
  readonly isCurrent: boolean;
  /** What opens a file at a line in an editor: an address with `{file}`, `{line}` and `{column}`. */
  readonly editor: string;
}
