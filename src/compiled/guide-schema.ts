import * as v from 'valibot';
import type { Condition } from '../model/condition.js';
import type { FactKind } from '../model/fact.js';
import type { Guide, NodeId, NodeKind } from '../model/guide.js';
import type { Sources } from '../model/source.js';
import {
  FACT_FIELDS,
  LONGEST_WAIT_DAYS,
  atLeast,
  channels,
  date,
  dated,
  factValues,
  id,
  locale,
  patterns,
  tries,
} from '../rules/structure/shapes.js';
import { byField } from './by-kind.js';

/**
 * The shape of a compiled guide's structure, as a {@link Guide}. Whether its names stand for something, and whether there is
 * too much of it, comes after.
 */

const nodeId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/, 'A node is written <problem>/<node>'),
) as v.GenericSchema<unknown, NodeId>;
const sources = v.array(id('A source'));

type EveryTest = Condition extends infer C ? (C extends C ? keyof C : never) : never;

const inner: v.GenericSchema<unknown, Condition> = v.lazy(() => condition);
const TESTS: Readonly<Record<EveryTest, v.GenericSchema<unknown, Condition>>> = {
  is: v.strictObject({ is: factValues }),
  in: v.strictObject({ in: v.record(id('A fact'), v.array(id('A value'))) }),
  known: v.strictObject({ known: id('A fact') }),
  not: v.strictObject({ not: inner }),
  all: v.strictObject({ all: v.array(inner) }),
  any: v.strictObject({ any: v.array(inner) }),
  named: v.strictObject({ named: id('A condition') }),
};
export const condition = byField<EveryTest, Condition>(TESTS);

const answer = {
  id: id('An answer'),
  learn: factValues,
  route: atLeast(
    1,
    v.strictObject({ when: v.optional(condition), to: nodeId }),
    'A route has at least one branch',
  ),
};
const common = { id: nodeId, sources, answers: v.array(v.strictObject(answer)) };

const wait = v.pipe(
  v.number(),
  v.integer('A wait is a whole number of milliseconds'),
  v.minValue(60_000, 'A wait is at least a minute'),
  v.maxValue(LONGEST_WAIT_DAYS * 86_400_000, `A wait is at most ${LONGEST_WAIT_DAYS} days`),
);

const NODES = {
  question: v.strictObject({
    ...common,
    kind: v.literal('question'),
    answers: v.array(v.strictObject({ ...answer, matches: v.optional(patterns) })),
    asks: v.optional(id('A fact')),
  }),
  remedy: v.strictObject({
    ...common,
    kind: v.literal('remedy'),
    tries,
    wait: v.optional(wait),
    detour: v.optional(nodeId),
  }),
  notice: v.strictObject({ ...common, kind: v.literal('notice') }),
  resolution: v.strictObject({ ...common, kind: v.literal('resolution') }),
  escalation: v.strictObject({ ...common, kind: v.literal('escalation') }),
} satisfies { [K in NodeKind]: v.GenericSchema<unknown, { kind: K }> };

const FACTS = {
  choice: v.strictObject({
    kind: v.literal('choice'),
    ...FACT_FIELDS.choice,
    sensitive: v.boolean(),
  }),
} satisfies { [K in FactKind]: v.GenericSchema<unknown, { kind: K }> };

export const node = v.variant(
  'kind',
  Object.values(NODES),
  `A node’s kind is ${Object.keys(NODES).join(', ')}`,
);

const review = { checked: date, reviewBy: v.optional(date) };

const source = { url: v.optional(v.string()), dated: v.optional(dated), ...review };

/** The shape of the sources in a file of their own. */
export const sourcesSchema: v.GenericSchema<unknown, Sources> = v.record(
  id('A source'),
  v.strictObject({ title: v.string(), ...source }),
);

export const guideSchema: v.GenericSchema<unknown, Guide> = v.strictObject({
  id: id('A guide'),
  version: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/, 'A version is eight hexadecimal digits')),
  sourceLocale: locale,
  locales: atLeast(1, locale, 'A guide has at least one locale'),
  languageNames: v.record(locale, v.string()),
  conditions: v.record(id('A condition'), condition),
  facts: v.record(
    id('A fact'),
    v.variant('kind', Object.values(FACTS), `A fact’s kind is ${Object.keys(FACTS).join(', ')}`),
  ),
  problems: atLeast(
    1,
    v.strictObject({
      id: id('A problem'),
      start: nodeId,
      nodes: atLeast(1, node, 'A problem has at least one node'),
    }),
    'A guide has at least one problem',
  ),
  contacts: v.record(
    id('A contact'),
    v.strictObject({ for: v.optional(factValues), channels, sources, ...review }),
  ),
  sources: v.record(id('A source'), v.strictObject({ title: v.optional(v.string()), ...source })),
});

/** The nodes, of which there may be thousands. */
export const GUIDE_NODES = { path: ['problems', '*', 'nodes'], schema: node };
