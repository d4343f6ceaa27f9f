import type { Finding } from '../../model/finding.js';
import type { Guide } from '../../model/guide.js';
import type { ScenariosFile } from '../format/scenarios-file.js';
import type { Checked } from '../read/authored.js';
import { walkedJourneys } from './walked-journeys.js';

/** Walks each named journey on the statechart and reports the first place where it does not hold. */
export const walkJourneys = (guide: Guide, scenarios: Checked<ScenariosFile>): Finding[] =>
  walkedJourneys(guide, scenarios).flatMap(({ broken }) => (broken ? [broken] : []));
