import { resolve } from 'node:path';
import { compiledGuide } from '../../compiled/compiled-files.js';
import type { CompiledGuide } from '../../compiled/format.js';
import { walkedJourneys } from '../../content/build/walked-journeys.js';
import { checkGuide, type CheckedGuide } from '../../content/check-guide.js';
import type { InterfaceTexts } from '../../content/read/guide-files.js';
import { readFolder } from '../../content/read/read-folder.js';
import type { Day } from '../../model/day.js';
import type { StudioJourney, StudioState } from './studio-state.js';

/** What does not change while the studio runs. */
export interface StudioSettings {
  readonly folder: string;
  readonly editor: string;
  readonly interfaceTexts: InterfaceTexts;
  /** Gives the day against which the days in the guide are held, each time it is read. */
  readonly today: () => Day;
}

/** What the page is told of the files as they are; where they make no guide, with the guide that was there before. */
export function readState(
  { folder, editor, interfaceTexts, today }: StudioSettings,
  before?: StudioState,
): StudioState {
  const checked = checkGuide(readFolder(folder), interfaceTexts, today());
  const current = compiledOf(checked);
  const compiled = current ?? before?.compiled;
  const journeys = current ? journeysOf(checked) : (before?.journeys ?? []);
  return {
    folder: absolute(folder),
    findings: checked.findings,
    ...(compiled ? { compiled } : {}),
    journeys,
    isCurrent: current !== undefined,
    editor,
  };
}

/** The guide to show; absent while its structure or the file of a language cannot be read. */
function compiledOf({ guide, texts, phrases }: CheckedGuide): CompiledGuide | undefined {
  const isWhole = guide?.locales.every((locale) => texts.has(locale));
  return guide && isWhole ? compiledGuide({ guide, texts, phrases }) : undefined;
}

function journeysOf({ guide, scenarios }: CheckedGuide): StudioJourney[] {
  if (!guide || !scenarios) return [];
  return walkedJourneys(guide, scenarios).map((walked, index) => {
    const { file, line, column } = scenarios.file.finding('broken-scenario', [index], '', '');
    return { ...walked, place: { file, line, column } };
  });
}

/** As in addresses: with slashes, and one before the letter of a drive. */
const absolute = (folder: string): string =>
  resolve(folder).replaceAll('\\', '/').replace(/^\/?/, '/');
