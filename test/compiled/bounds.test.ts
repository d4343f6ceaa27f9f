import { expect, test } from 'vitest';
import { checkCompiledGuide } from '../../src/compiled/outside/check-compiled.js';
import { HEADER } from '../../src/compiled/format.js';
import { questionsLeft } from '../../src/engine/questions-left.js';
import { replay } from '../../src/engine/replay.js';
import { answer } from '../../src/engine/moves.js';
import { findWays } from '../../src/engine/ways-ahead.js';
import type { Guide, NodeId } from '../../src/model/guide.js';
import { atOnce } from '../../src/model/steps.js';

/** As many questions in a row as may be passed over at once: questions, each for the same fact, and an end. */
function longest(): Guide {
  const nodeId = (at: number): NodeId => `p/n${at}`;
  const questions = Array.from({ length: 1000 }, (_each, at) => ({
    id: nodeId(at),
    kind: 'question' as const,
    asks: 'f',
    sources: [],
    answers: ['a', 'b'].map((id) => ({ id, learn: { f: id }, route: [{ to: nodeId(at + 1) }] })),
  }));
  const end = { id: nodeId(1000), kind: 'resolution' as const, sources: [], answers: [] };
  return {
    id: 'long',
    version: '00000000',
    sourceLocale: 'en',
    locales: ['en'],
    languageNames: { en: 'English' },
    conditions: {},
    facts: { f: { kind: 'choice', values: ['a', 'b'], sensitive: false } },
    problems: [{ id: 'p', start: 'p/n0', nodes: [...questions, end] }],
    contacts: {},
    sources: {},
  };
}

test('a very long way passes, and is walked at once and step by step', () => {
  const { data, findings } = checkCompiledGuide({ ...HEADER, guide: longest() }, 'x');
  const guide = data?.guide;
  if (!guide) throw new Error(JSON.stringify(findings));

  const known = answer(replay(guide, [], { f: 'a' }), 'p', 0);
  expect(known.node?.id).toBe('p/n1000');

  const asked = answer(replay(guide, []), 'p', 0);
  expect(asked.node?.id).toBe('p/n0');
  expect(questionsLeft(asked), 'not looked through yet').toBeUndefined();
  atOnce(findWays(guide));
  expect(questionsLeft(asked)).toBe(1000);
  expect(answer(asked, 'b', 1).node?.id).toBe('p/n1000');
});
