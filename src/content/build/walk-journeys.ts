import type { Checked } from '../read/authored.js';
import { nodeId } from '../../model/graph/guide-nodes.js';
import type { ScenariosFile } from '../format/scenarios-file.js';
import { replay } from '../../engine/replay.js';
import { answer } from '../../engine/moves.js';
import type { Finding } from '../../model/finding.js';
import type { Guide } from '../../model/guide.js';

/** Walks each named journey on the statechart and reports the first place where it does not hold. */
export function walkJourneys(guide: Guide, { file, data }: Checked<ScenariosFile>): Finding[] {
  return data.flatMap((scenario, index) => {
    const broken = (path: readonly (string | number)[], message: string) =>
      file.finding(
        'broken-scenario',
        [index, ...path],
        `“${scenario.name}”: ${message}`,
        'Mend the journey, or the guide if the journey is what a visitor needs',
      );

    const start = replay(guide, [], scenario.facts);
    let snapshot = answer(start, scenario.problem, 0);
    for (const [step, entry] of scenario.answers.entries()) {
      for (const [target, given] of Object.entries(entry)) {
        const expected = nodeId(scenario.problem, target);
        const shown = snapshot.node?.id ?? 'the start view';
        if (shown !== expected) {
          return [broken(['answers', step], `expected ${expected}, but ${shown} is shown`)];
        }
        if (!snapshot.answers.includes(given)) {
          return [broken(['answers', step], `${expected} does not offer “${given}” here`)];
        }
        snapshot = answer(snapshot, given, 0);
      }
    }
    const expected = nodeId(scenario.problem, scenario.reaches);
    const reached = snapshot.node?.id;
    return reached === expected
      ? []
      : [broken(['reaches'], `reaches ${reached ?? 'nothing'}, not ${expected}`)];
  });
}
