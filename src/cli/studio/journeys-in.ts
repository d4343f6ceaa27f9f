import { walkedJourneys } from '../../content/build/walked-journeys.js';
import type { ScenariosFile } from '../../content/format/scenarios-file.js';
import type { Checked } from '../../content/read/authored.js';
import type { Guide } from '../../model/guide.js';
import { placeIn } from './place-in.js';
import type { StudioJourney } from './studio-state.js';

/** The journeys of a guide, each as it was walked. */
export const journeysIn = (guide: Guide, scenarios: Checked<ScenariosFile>): StudioJourney[] =>
  walkedJourneys(guide, scenarios).map((walked, index) => ({
    ...walked,
    place: placeIn(scenarios.file, [index]),
  }));
