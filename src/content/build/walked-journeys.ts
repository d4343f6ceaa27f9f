import type { Checked } from '../read/authored.js';
import { nodeId } from '../../model/graph/guide-nodes.js';
import type { Journey, ScenariosFile } from '../format/scenarios-file.js';
import { replay } from '../../engine/replay.js';
import { answer } from '../../engine/moves.js';
import type { Finding } from '../../model/finding.js';
import type { Guide } from '../../model/guide.js';

/** A journey as it was walked. */
export interface WalkedJourney {
  readonly journey: Journey;
  /** The first place where it does not hold; absent where it does. */
  readonly broken?: Finding;
}

/** Walks each named journey on the statechart, as far as it holds. */
export function walkedJourneys(
  guide: Guide,
  { file, data }: Checked<ScenariosFile>,
): WalkedJourney[] {
  return data.map((journey, index) => {
    const fault = faultOf(guide, journey);
    if (!fault) return { journey };
    const broken = file.finding(
      'broken-scenario',
      [index, ...fault.path],
      `“${journey.name}”: ${fault.message}`,
      'Mend the journey, or the guide if the journey is what a visitor needs',
    );
    return { journey, broken };
  });
}

interface Fault {
  /** Where in the journey. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

function faultOf(guide: Guide, journey: Journey): Fault | undefined {
  const start = replay(guide, [], journey.facts);
  let snapshot = answer(start, journey.problem, 0);
  for (const [step, entry] of journey.answers.entries()) {
    const path = ['answers', step];
    for (const [target, given] of Object.entries(entry)) {
      const expected = nodeId(journey.problem, target);
      const shown = snapshot.node?.id ?? 'the start view';
      if (shown !== expected) {
        return { path, message: `expected ${expected}, but ${shown} is shown` };
      }
      if (!snapshot.answers.includes(given)) {
        return { path, message: `${expected} does not offer “${given}” here` };
      }
      snapshot = answer(snapshot, given, 0);
    }
  }
  const expected = nodeId(journey.problem, journey.reaches);
  const reached = snapshot.node?.id;
  if (reached === expected) return undefined;
  return { path: ['reaches'], message: `reaches ${reached ?? 'nothing'}, not ${expected}` };
}
