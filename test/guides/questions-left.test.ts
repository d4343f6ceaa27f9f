import { expect, test } from 'vitest';
import { questionsLeft } from '../../src/engine/questions-left.js';
import { replay } from '../../src/engine/replay.js';
import { answer } from '../../src/engine/moves.js';
import { realGuide } from '../support/guides.js';

test('never grows after a question or a failed try, on any way through the real guide', () => {
  const guide = realGuide();
  const seen = new Set<string>();
  const queue = guide.problems.map(({ id }) => answer(replay(guide, []), id, 0));
  for (const snapshot of queue) {
    const left = questionsLeft(snapshot);
    for (const id of snapshot.answers) {
      const next = answer(snapshot, id, 0);
      if (snapshot.node?.kind === 'question' || id === 'failed') {
        const way = `${snapshot.node?.id ?? ''} ${id}`;
        expect(questionsLeft(next), way).toBeLessThanOrEqual(left ?? 0);
      }
      const key = JSON.stringify([next.node?.id, next.facts]);
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push(next);
    }
  }
});
