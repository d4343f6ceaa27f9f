import type { Guide } from '../../model/guide.js';
import { checkAnswers } from './check-answers.js';
import { checkConditions } from './check-conditions.js';
import { checkNames } from './check-names.js';
import { checkPatterns } from './check-patterns.js';
import { checkReferences } from './check-references.js';
import { checkSources } from './check-sources.js';
import { checkSize } from '../size/check-size.js';
import { checkWays } from '../size/check-ways.js';
import { checkWork } from '../size/check-work.js';
import { checkPages, type Hosts } from '../words/links.js';
import { at, type Reporter } from '../reporter.js';
import { atOnce, type Steps } from '../../model/steps.js';

/**
 * Checks the structure of a guide, in a time that grows with its size alone. A structure in which nothing is found can be
 * compiled and walked without an endless loop.
 *
 * @param hosts where links may lead, unless anywhere
 */
export function* structureSteps(guide: Guide, reporter: Reporter, hosts?: Hosts): Steps<void> {
  const before = reporter.count;
  yield* checkSize(guide, reporter);
  if (reporter.count > before) return;
  yield;
  checkNames(guide, reporter);
  yield;
  yield* checkReferences(guide, reporter);
  yield;
  checkConditions(guide, reporter);
  // Ways through the guide mean something only where every name in it does.
  const isWhole = reporter.count === before;
  checkPages(guide, hosts, reporter);
  checkPatterns(guide, reporter);
  checkSources(guide.sources, at(reporter, ['sources']));
  if (!isWhole) return;
  yield;
  checkAnswers(guide, reporter);
  yield;
  yield* checkWays(guide, reporter);
  yield;
  // Only where nothing goes round by itself there is an end to what happens.
  if (reporter.count === before) yield* checkWork(guide, reporter);
}

/** Likewise, at once. */
export const checkStructure = (...check: Parameters<typeof structureSteps>): void =>
  atOnce(structureSteps(...check));
