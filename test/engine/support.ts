import { replay } from '../../src/engine/replay.js';
import type { Snapshot } from '../../src/engine/snapshot.js';
import { answer } from '../../src/engine/moves.js';
import type { Facts } from '../../src/model/fact.js';
import type { Guide } from '../../src/model/guide.js';
import { guideOf } from '../support/guides.js';

/** A password whose reset may need a code, and a code that may not come. */
export const guide = guideOf(`
facts:
  operator: { values: [jazz, zong, unknown] }
  device: { values: [phone, router], sensitive: true }
problems:
  code:
    start: signal
    nodes:
      signal: { kind: question, answers: { none: { to: flight-mode }, bars: { to: device } } }
      flight-mode: { kind: remedy, tries: 2, worked: came, failed: device, could-not: ask }
      device:
        kind: question
        asks: device
        answers: { phone: { to: operator }, router: { to: ask } }
      operator:
        kind: question
        asks: operator
        answers:
          jazz: { to: came }
          zong: { to: [{ when: { is: { device: phone } }, to: came }, { to: ask }] }
          unknown: { to: ask }
      came: { kind: resolution }
      ask: { kind: escalation }
  password:
    start: reset
    nodes:
      reset: { kind: remedy, detour: code, worked: done, failed: give-up }
      done: { kind: resolution }
      give-up: { kind: escalation }
`);

/** Where a visitor of `guide` is after these answers, the first of which picks the problem. */
export function visit(answers: readonly string[], facts: Facts = {}, of: Guide = guide): Snapshot {
  return answers.reduce(
    (snapshot, id, at) => {
      if (!snapshot.answers.includes(id)) {
        throw new Error(`“${id}” is not on offer at ${snapshot.node?.id ?? 'the start'}`);
      }
      return answer(snapshot, id, at);
    },
    replay(of, [], facts),
  );
}
