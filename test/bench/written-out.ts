import type { Condition, Guide } from './product.js';

/** The guide with the conditions in its branches written out: the pages beside the widget know no named ones. */
export function writtenOut(guide: Guide): Guide {
  const problems = guide.problems.map((problem) => ({
    ...problem,
    nodes: problem.nodes.map((node) => ({
      ...node,
      answers: node.answers.map((answer) => ({
        ...answer,
        route: answer.route.map(({ when, to }) =>
          when === undefined ? { to } : { when: inFull(guide, when), to },
        ),
      })),
    })),
  }));
  return { ...guide, problems };
}

function inFull(guide: Guide, condition: Condition): Condition {
  const inner = (part: Condition) => inFull(guide, part);
  if ('named' in condition) return inner(guide.conditions[condition.named] ?? { any: [] });
  if ('not' in condition) return { not: inner(condition.not) };
  if ('all' in condition) return { all: condition.all.map(inner) };
  if ('any' in condition) return { any: condition.any.map(inner) };
  return condition;
}
