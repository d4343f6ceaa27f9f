import { expect, test } from 'vitest';
import { compiledGuideSteps } from '../../src/compiled/outside/check-compiled.js';
import { HEADER } from '../../src/compiled/format.js';
import { atOnce, inSteps, type Steps } from '../../src/model/steps.js';
import { end, guideOf, question } from '../rules/support.js';

/** Work of five steps, each of which takes longer than a page should stand still. */
function* slow(): Steps<string> {
  for (let step = 0; step < 5; step += 1) {
    const until = performance.now() + 10;
    while (performance.now() < until);
    yield;
  }
  return 'done';
}

test('what takes long is done in turns, and others have theirs between', async () => {
  let others = 0;
  const timer = setInterval(() => (others += 1));
  expect(await inSteps(slow())).toBe('done');
  clearInterval(timer);
  expect(others).toBeGreaterThanOrEqual(4);
});

test('what is soon done is done in one turn', async () => {
  let others = 0;
  const timer = setTimeout(() => (others += 1));
  function* quick(): Steps<number> {
    for (let step = 0; step < 100; step += 1) yield;
    return 1;
  }
  expect(await inSteps(quick())).toBe(1);
  clearTimeout(timer);
  expect(others).toBe(0);
});

test('a guide from outside is checked in many steps, and with the same result', async () => {
  const nodes = Array.from({ length: 300 }, (_each, at) =>
    question(`p/n${at}`, at < 299 ? `p/n${at + 1}` : 'p/e', 'p/e'),
  );
  const data = { ...HEADER, guide: guideOf([...nodes, end('p/e')]) };
  let count = 0;
  for (const steps = compiledGuideSteps(data, 'x'); !steps.next().done;) count += 1;
  expect(count).toBeGreaterThan(nodes.length);
  expect(await inSteps(compiledGuideSteps(data, 'x'))).toEqual(
    atOnce(compiledGuideSteps(data, 'x')),
  );
});
