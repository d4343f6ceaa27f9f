import * as v from 'valibot';
import { nodeId } from '../../model/graph/guide-nodes.js';
import type { Route } from '../../model/guide.js';
import { about } from './about.js';
import { buildCondition, condition } from './conditions.js';

export const target = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/,
    'A target is the id of a node of this problem, or <problem>/<node>',
  ),
);

const branch = v.pipe(
  v.strictObject({
    when: v.optional(
      about(condition, 'The condition under which it is taken; always, unless said.', {
        is: { connection: 'fibre' },
      }),
    ),
    to: about(target, 'The node to which it leads.', 'look-at-fibre'),
  }),
  v.title('A branch'),
);

export const route = about(
  v.union(
    [target, v.pipe(v.array(branch), v.minLength(1, 'A route has at least one branch'))],
    'A route is a target, or a list of branches {when, to}',
  ),
  'Where it leads: a node, or branches of which the first that holds is taken.',
  'which-light',
  [{ when: { is: { place: 'work' } }, to: 'ask-a-person' }, { to: 'which-light' }],
);

export type AuthoredRoute = v.InferOutput<typeof route>;

/** @param problem the one in which targets without a problem are */
export function buildRoute(problem: string, authored: AuthoredRoute): Route {
  const branches = typeof authored === 'string' ? [{ to: authored }] : authored;
  return branches.map((branch) => ({
    ...(branch.when === undefined ? {} : { when: buildCondition(branch.when) }),
    to: nodeId(problem, branch.to),
  }));
}
