import * as v from 'valibot';
import { byKind, type ByKind } from '../../model/by-kind.js';
import type { Answer, GuideNode, NodeId, NodeKind } from '../../model/guide.js';
import {
  LONGEST_WAIT_DAYS,
  factValues,
  id,
  patterns,
  tries,
} from '../../rules/structure/shapes.js';
import { about } from './about.js';
import { durationMs } from './duration.js';
import { buildRoute, route, target, type AuthoredRoute } from './routes.js';
import { withDefined } from './with-defined.js';

const sources = v.optional(
  about(v.array(id('A source')), 'The sources that support what the node says.', ['help-page']),
);

/** What a node of any kind may have. */
const common = {
  sources,
  'words-of': v.optional(
    about(
      target,
      'A node whose words this one shows, so that they stand once; what differs stands at this node.',
      'cables/which-line',
    ),
  ),
};

const answer = v.strictObject({
  to: route,
  value: v.optional(
    about(
      id('A value'),
      'The value of the fact asked for, where it is not the answer’s id.',
      'unknown',
    ),
  ),
  learn: v.optional(
    about(factValues, 'Other facts that this answer tells.', { device: 'android' }),
  ),
  matches: v.optional(
    about(
      patterns,
      'Messages that this answer is about, which a visitor can paste: words as they are shown, * for any words, {number} for any number.',
      ['Error {number}: no carrier *'],
    ),
  ),
});

const WAIT = 'A wait is an ISO 8601 duration of days, hours and minutes, such as PT5M or PT24H';

const duration = v.pipe(
  v.string(WAIT),
  v.regex(/^P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?)?$/, WAIT),
  v.check(
    (written) => durationMs(written) > 0 && durationMs(written) <= LONGEST_WAIT_DAYS * 86_400_000,
    `A wait is at least a minute and at most ${LONGEST_WAIT_DAYS} days`,
  ),
);

const wait = about(
  duration,
  'How long to wait before judging it: PT5M is five minutes, PT2H two hours, P1D a day. At most 7 days.',
  'PT5M',
);

const kind = <K extends NodeKind>(name: K, description: string) =>
  about(v.literal(name), description, name);

/** What is written of a node of each kind. */
const SHAPES = {
  question: v.strictObject({
    kind: kind('question', 'Asks; each of its two or more answers leads on.'),
    asks: v.optional(
      about(
        id('A fact'),
        'The fact that the answers tell; the question is passed over when it is known.',
        'connection',
      ),
    ),
    answers: about(
      v.record(id('An answer'), answer),
      'Its answers, each by a name that never changes.',
    ),
    ...common,
  }),
  remedy: v.strictObject({
    kind: kind('remedy', 'Something to try, which works, fails or cannot be done.'),
    tries: v.optional(about(tries, 'How often it may be tried, at most 5; 1 unless said.', 2)),
    wait: v.optional(wait),
    worked: about(route, 'Where it leads if it worked.', 'it-works'),
    failed: about(route, 'Where it leads if it failed each time.', 'which-light'),
    'could-not': v.optional(
      about(
        route,
        'Where it leads those who cannot do it; as `failed` unless said.',
        'ask-provider',
      ),
    ),
    detour: v.optional(
      about(
        target,
        'A problem, or a node of it, that may have to be solved first; the visitor comes back from there.',
        'wifi-password',
      ),
    ),
    ...common,
  }),
  notice: v.strictObject({
    kind: kind('notice', 'Says something; one way leads on.'),
    continue: about(route, 'Where it leads on.', 'which-light'),
    ...common,
  }),
  resolution: v.strictObject({
    kind: kind(
      'resolution',
      'An end: the problem is solved, or the visitor knows all that is needed.',
    ),
    unsolved: v.optional(
      about(route, 'Where it leads those who were not helped: the next cause.', 'which-light'),
    ),
    ...common,
  }),
  escalation: v.strictObject({
    kind: kind('escalation', 'An end: a person takes over, with a summary of what was found out.'),
    ...common,
  }),
} satisfies { [K in NodeKind]: v.GenericSchema<unknown, { kind: K }> };

const KINDS = Object.keys(SHAPES);

export const node = v.variant(
  'kind',
  Object.values(SHAPES),
  `A node’s kind is ${KINDS.slice(0, -1).join(', ')} or ${KINDS.at(-1) ?? ''}`,
);

export type AuthoredNode = v.InferOutput<typeof node>;

/** Where a node stands, and what a detour to a problem leads to. */
interface Surroundings {
  readonly problem: string;
  readonly name: NodeId;
  readonly detourTarget: (written: string) => NodeId;
}

const reply = (name: string, to: AuthoredRoute, { problem }: Surroundings): Answer => ({
  id: name,
  learn: {},
  route: buildRoute(problem, to),
});

const BUILD: ByKind<AuthoredNode, GuideNode, [Surroundings]> = {
  question: ({ kind, asks, answers, sources: named = [] }, { problem, name }) =>
    withDefined({
      id: name,
      sources: named,
      kind,
      asks,
      answers: Object.entries(answers).map(([answerId, { to, value, learn, matches }]) => {
        const told = asks === undefined ? {} : { [asks]: value ?? answerId };
        const route = buildRoute(problem, to);
        return withDefined({ id: answerId, learn: { ...learn, ...told }, matches, route });
      }),
    }),
  remedy: (authored, here) => {
    const { kind, worked, sources: named = [], 'could-not': couldNot } = authored;
    const failed = reply('failed', authored.failed, here);
    return withDefined({
      id: here.name,
      sources: named,
      kind,
      tries: authored.tries ?? 1,
      wait: authored.wait === undefined ? undefined : durationMs(authored.wait),
      answers: [
        reply('worked', worked, here),
        failed,
        couldNot === undefined
          ? { ...failed, id: 'could-not' }
          : reply('could-not', couldNot, here),
      ],
      detour: authored.detour === undefined ? undefined : here.detourTarget(authored.detour),
    });
  },
  notice: ({ kind, continue: on, sources: named = [] }, here) => ({
    id: here.name,
    sources: named,
    kind,
    answers: [reply('continue', on, here)],
  }),
  resolution: ({ kind, unsolved, sources: named = [] }, here) => ({
    id: here.name,
    sources: named,
    kind,
    answers: unsolved === undefined ? [] : [reply('unsolved', unsolved, here)],
  }),
  escalation: ({ kind, sources: named = [] }, { name }) => ({
    id: name,
    sources: named,
    kind,
    answers: [],
  }),
};

export const buildNode = (authored: AuthoredNode, here: Surroundings): GuideNode =>
  byKind(BUILD, authored, here);
