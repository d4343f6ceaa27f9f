import { questionsLeft } from '../../src/engine/questions-left.js';
import { answer } from '../../src/engine/moves.js';
import { PublicViews } from '../../src/engine/public/public-views.js';
import { replay } from '../../src/engine/replay.js';
import type { PassedGuide } from '../../src/compiled/outside/check-compiled.js';
import type { Facts } from '../../src/model/fact.js';
import type { Guide } from '../../src/model/guide.js';
import { INTERFACE_KEYS } from '../../src/model/text/interface-text.js';
import { atOnce } from '../../src/model/steps.js';
import { SearchIndex } from '../../src/ui/search/search-index.js';
import { Words } from '../../src/ui/text/words.js';
import { mutatedGuides } from './mutated-guides.js';
import { pick, seeded, type Random } from './random.js';

export interface GuideFigures {
  readonly guides: number;
  readonly accepted: number;
  readonly steps: number;
}

/** Of each guide: how far it is walked. An end without a way on begins anew. */
const STEPS = 200;

/**
 * Changes guides at random. Each is refused with a finding, or it is walked, and all its words are read and searched. Throws,
 * with the seed, where that fails.
 */
export function fuzzGuides(
  originals: readonly string[],
  count: number,
  seed: number,
): GuideFigures {
  let accepted = 0;
  let steps = 0;
  for (const { what, passed, seed: own } of mutatedGuides(originals, count, seed)) {
    if (!passed) continue;
    accepted += 1;
    try {
      steps += walk(passed.guide, seeded(own));
      read(passed);
    } catch (cause) {
      throw new Error(`A guide that is accepted fails: ${what}`, { cause });
    }
  }
  return { guides: count, accepted, steps };
}

function walk(guide: Guide, random: Random): number {
  const facts = someFacts(guide, random);
  const begin = () => replay(guide, [], facts);
  const views = new PublicViews();
  let snapshot = begin();
  for (let step = 0; step < STEPS; step += 1) {
    if (snapshot.answers.length === 0) snapshot = begin();
    questionsLeft(snapshot);
    views.of(snapshot);
    snapshot = answer(snapshot, pick(snapshot.answers, random), step);
  }
  return STEPS;
}

/** Facts of the guide, as a page may give them. */
export const someFacts = (guide: Guide, random: Random): Facts =>
  Object.fromEntries(
    Object.entries(guide.facts)
      .filter(() => random() < 0.5)
      .map(([fact, { values }]) => [fact, pick(values, random)]),
  );

function read({ guide, texts, phrases = {} }: PassedGuide): void {
  for (const text of Object.values(texts)) {
    const words = new Words(text, guide, {});
    for (const key of INTERFACE_KEYS) words.ui(key);
    for (const { id, answers } of guide.problems.flatMap(({ nodes }) => nodes)) {
      const { title, body } = words.node(id);
      if (words.plain(title) === '') throw new Error(`The title of ${id} is empty`);
      words.plainBody(body);
      for (const each of answers) words.told(id, each.id);
    }
    atOnce(SearchIndex.build(words, phrases)).find('no code sms کوڈ 验证码');
  }
}
