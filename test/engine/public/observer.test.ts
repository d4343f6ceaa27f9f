import { describe, expect, test } from 'vitest';
import { answer, begin } from '../../../src/engine/moves.js';
import type { PublicView } from '../../../src/engine/public/public-view.js';
import { PublicViews } from '../../../src/engine/public/public-views.js';
import { replay } from '../../../src/engine/replay.js';
import type { Snapshot } from '../../../src/engine/snapshot.js';
import { entryPoints } from '../../../src/model/graph/entry-points.js';
import { valuesOf, type FactId } from '../../../src/model/fact.js';
import { nodesOf } from '../../../src/model/graph/guide-nodes.js';
import type { Guide, NodeId } from '../../../src/model/guide.js';
import type { Trail } from '../../../src/model/trail.js';
import { realGuide } from '../../support/guides.js';
import { randomGuide } from '../../support/random-guide.js';
import { seeds } from '../../support/seeds.js';

/** What somebody can say of a visitor who was seen to make some things public, one after the other. */
type Suspicions = ReadonlyMap<string, ReadonlySet<string>>;

interface Visit {
  /** All that was made public, in order; the same thing twice in a row is seen once. */
  readonly seen: string;
  readonly trail: Trail;
  readonly depth: number;
}

/** All visits of up to `depth` answers that begin at one of `points`. */
function visitsOf(
  guide: Guide,
  points: Iterable<string>,
  depth: number,
  viewOf: (snapshot: Snapshot, views: PublicViews) => unknown,
): Visit[] {
  const visits: Visit[] = [];
  const views = new PublicViews();
  const visit = (snapshot: Snapshot, before: readonly string[], count: number): void => {
    const view = JSON.stringify(viewOf(snapshot, views));
    const seen = before.at(-1) === view ? before : [...before, view];
    visits.push({ seen: seen.join(' → '), trail: snapshot.trail, depth: count });
    if (count === depth) return;
    for (const id of snapshot.answers) visit(answer(snapshot, id, 0), seen, count + 1);
  };
  const start = replay(guide, []);
  for (const point of points) visit(begin(start, point, 0), [], 0);
  return visits;
}

/** The sensitive facts of a guide, with their values. */
const sensitiveOf = ({ facts }: Guide): [FactId, readonly string[]][] =>
  Object.entries(facts).flatMap(([id, fact]): [FactId, readonly string[]][] =>
    fact.sensitive ? [[id, valuesOf(fact)]] : [],
  );

/** Whether a visitor whose fact has this value may have given these answers. */
const fits = (guide: Guide, trail: Trail, fact: FactId, value: string): boolean =>
  trail.every(({ node, answer: id }) => {
    const told = nodesOf(guide)
      .get(node as NodeId)
      ?.answers.find((each) => each.id === id)?.learn;
    return told?.[fact] === undefined || told[fact] === value;
  });

/** What was seen of short visits, and which value of which fact it rules out, however long the other visits may be. */
function leaksOf(guide: Guide, visits: readonly Visit[], depth: number): string[] {
  const possible = new Map<string, Set<string>>();
  const all = sensitiveOf(guide).flatMap(([fact, values]) => values.map((value) => [fact, value]));
  for (const { seen, trail } of visits) {
    const known = possible.get(seen) ?? new Set();
    possible.set(seen, known);
    for (const [fact = '', value = ''] of all) {
      if (fits(guide, trail, fact, value)) known.add(`${fact}=${value}`);
    }
  }
  const shown: Suspicions = possible;
  const short = visits.filter((visit) => visit.depth <= depth);
  return [...new Set(short.map(({ seen }) => seen))].flatMap((seen) =>
    all
      .filter(([fact = '', value = '']) => !shown.get(seen)?.has(`${fact}=${value}`))
      .map(([fact = '', value = '']) => `${fact}=${value} is ruled out by ${seen}`),
  );
}

const publicOf = ({ trail, kept, node, isPartial }: PublicView) => ({
  trail: trail.map((entry) => `${entry.node}:${entry.answer}`),
  kept: kept.length,
  node,
  isPartial,
});

describe('what is public of a visit rules out no value of a sensitive fact', () => {
  test.for(seeds(60))('in random guide %i', (seed) => {
    const guide = randomGuide(seed);
    const visits = visitsOf(guide, entryPoints(guide).keys(), 6, (snapshot, views) =>
      publicOf(views.of(snapshot)),
    );
    expect(leaksOf(guide, visits, 4)).toEqual([]);
  });

  test.for(['register', 'mismatched-id'])('in the real guide, from %s', (problem) => {
    const guide = realGuide();
    const visits = visitsOf(guide, [problem], 6, (snapshot, views) => publicOf(views.of(snapshot)));
    expect(leaksOf(guide, visits, 3)).toEqual([]);
  });

  test('also after the visitor has come back to what was kept, of which nothing is lost', () => {
    const guide = realGuide();
    visitsOf(guide, ['register', 'mismatched-id/renew-card'], 4, (snapshot, views) => {
      const { kept } = views.of(snapshot);
      const again = new PublicViews().of(replay(guide, kept));
      expect(again.kept).toEqual(kept);
    });
  });

  test('and this test notices if it does', () => {
    const guide = realGuide();
    const visits = visitsOf(guide, ['register'], 4, ({ trail }) =>
      trail.map(({ node, answer: id }) => `${node}:${id}`),
    );
    expect(leaksOf(guide, visits, 3).length).toBeGreaterThan(0);
    const nodes = visitsOf(guide, ['register'], 4, ({ node }) => node?.id);
    expect(leaksOf(guide, nodes, 3).length).toBeGreaterThan(0);
  });
});
