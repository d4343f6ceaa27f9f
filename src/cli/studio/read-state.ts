import { resolve } from 'node:path';
import { compiledGuide } from '../../compiled/compiled-files.js';
import { checkGuide, type CheckedGuide } from '../../content/check-guide.js';
import type { GuideFiles, InterfaceTexts } from '../../content/read/guide-files.js';
import { readFiles } from '../../content/read/read-files.js';
import { readFolder } from '../../content/read/read-folder.js';
import type { Day } from '../../model/day.js';
import type { Guide } from '../../model/guide.js';
import { journeysIn } from './journeys-in.js';
import { languagesIn } from './languages-in.js';
import { reviewsIn } from './reviews-in.js';
import type { StudioState } from './studio-state.js';

/** What does not change while the studio runs. */
export interface StudioSettings {
  readonly folder: string;
  readonly editor: string;
  readonly interfaceTexts: InterfaceTexts;
  /** Gives the day against which the days in the guide are held, each time it is read. */
  readonly today: () => Day;
}

/** What is told of the guide itself, which stays as it was while the files make none. */
type OfGuide = Pick<StudioState, 'compiled' | 'journeys' | 'languages' | 'reviews'>;

const NOTHING: OfGuide = { journeys: [], languages: [], reviews: [] };

/** What is read of a guide's folder. */
export interface ReadGuide {
  readonly state: StudioState;
  /** The pictures that the texts of its guide show, by the names that they have there. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** What the page is told of the files as they are; where they make no guide, with the guide that was there before. */
export function readState(
  { folder, editor, interfaceTexts, today }: StudioSettings,
  before?: ReadGuide,
): ReadGuide {
  const files = readFolder(folder);
  const day = today();
  const checked = checkGuide(files, interfaceTexts, day);
  const { guide, findings } = checked;
  const isCurrent = guide !== undefined && isWhole(guide, checked, files);
  const isShown = isCurrent || (guide !== undefined && before?.state.compiled === undefined);
  const state: StudioState = {
    folder: absolute(folder),
    findings,
    ...(isShown ? ofGuide(guide, checked, files) : kept(before?.state)),
    today: day,
    isCurrent,
    editor,
  };
  const pictures = isShown ? checked.pictures : before?.pictures;
  return { state, pictures: pictures ?? new Map() };
}

/** Whether the file of each language can be read. One that is not there yet is none that lost something. */
const isWhole = (guide: Guide, { texts }: CheckedGuide, files: GuideFiles): boolean =>
  guide.locales.every((locale) => texts.has(locale) || !files.has(`text/${locale}.yaml`)) &&
  texts.has(guide.sourceLocale);

function ofGuide(guide: Guide, { texts, phrases, scenarios }: CheckedGuide, files: GuideFiles) {
  const read = readFiles(files, []);
  const isReadable = texts.has(guide.sourceLocale);
  return {
    ...(isReadable ? { compiled: compiledGuide({ guide, texts, phrases }) } : {}),
    journeys: scenarios ? journeysIn(guide, scenarios) : [],
    languages: languagesIn(guide, read),
    reviews: reviewsIn(read),
  } satisfies OfGuide;
}

function kept(before: StudioState | undefined): OfGuide {
  if (!before?.compiled) return NOTHING;
  const { compiled, journeys, languages, reviews } = before;
  return { compiled, journeys, languages, reviews };
}

/** As in addresses: with slashes, and one before the letter of a drive. */
const absolute = (folder: string): string =>
  resolve(folder).replaceAll('\\', '/').replace(/^\/?/, '/');
