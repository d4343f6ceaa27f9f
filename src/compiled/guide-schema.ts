import * as v from 'valibot';
import type { Condition } from '../model/condition.js';
import type { Channel } from '../model/contact.js';
import type { Guide, GuideNode, NodeId } from '../model/guide.js';
import {
  LONGEST_WAIT_DAYS,
  call,
  date,
  dated,
  email,
  id as anyId,
  locale,
  sms,
  tries,
  web,
  whatsapp,
} from '../rules/shapes.js';
import { byField, byKind, few, upTo } from './read-shape.js';

/** The shape of a compiled guide's structure, as a {@link Guide}. Whether its names stand for something comes after. */

const id = (what: string) => v.pipe(anyId(what), upTo(100));
const nodeId = v.custom<NodeId>(
  (value) =>
    typeof value === 'string' &&
    /^(?=.{3,200}$)[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
  'A node is written <problem>/<node>',
);
const values = v.record(id('A fact'), id('A value'));
const sources = few(id('A source'), 100);

export const condition: v.GenericSchema<unknown, Condition> = byField<Condition>({
  is: v.strictObject({ is: values }),
  in: v.strictObject({ in: v.record(id('A fact'), v.array(id('A value'))) }),
  known: v.strictObject({ known: id('A fact') }),
  not: v.strictObject({ not: v.lazy(() => condition) }),
  all: v.strictObject({ all: v.array(v.lazy(() => condition)) }),
  any: v.strictObject({ any: v.array(v.lazy(() => condition)) }),
  named: v.strictObject({ named: id('A condition') }),
});

const common = {
  id: nodeId,
  sources,
  answers: few(
    v.strictObject({
      id: id('An answer'),
      learn: values,
      route: few(v.strictObject({ when: v.optional(condition), to: nodeId }), 100, 1),
    }),
    100,
  ),
};

const wait = v.pipe(
  v.number(),
  v.integer('A wait is a whole number of milliseconds'),
  v.minValue(60_000, 'A wait is at least a minute'),
  v.maxValue(LONGEST_WAIT_DAYS * 86_400_000, `A wait is at most ${LONGEST_WAIT_DAYS} days`),
);

const end = v.strictObject({ ...common, kind: v.picklist(['resolution', 'escalation']) });
const node = byKind<GuideNode>({
  question: v.strictObject({
    ...common,
    kind: v.literal('question'),
    asks: v.optional(id('A fact')),
  }),
  remedy: v.strictObject({
    ...common,
    kind: v.literal('remedy'),
    tries,
    wait: v.optional(wait),
    detour: v.optional(nodeId),
  }),
  resolution: end,
  escalation: end,
});

const channel = byKind<Channel>({ call, sms, whatsapp, email, web });

const review = { checked: date, reviewBy: v.optional(date) };

export const guideSchema: v.GenericSchema<unknown, Guide> = v.strictObject({
  id: id('A guide'),
  version: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/, 'A version is eight hexadecimal digits')),
  sourceLocale: locale,
  locales: few(locale, 50, 1),
  languageNames: v.record(locale, v.pipe(v.string(), upTo(100))),
  conditions: v.record(id('A condition'), condition),
  facts: v.record(
    id('A fact'),
    v.strictObject({
      kind: v.literal('choice'),
      values: few(id('A value'), 100, 2),
      sensitive: v.boolean(),
    }),
  ),
  problems: few(
    v.strictObject({ id: id('A problem'), start: nodeId, nodes: few(node, 2000, 1) }),
    100,
    1,
  ),
  contacts: v.record(
    id('A contact'),
    v.strictObject({
      for: v.optional(values),
      channels: few(channel, 20, 1),
      sources,
      ...review,
    }),
  ),
  sources: v.record(
    id('A source'),
    v.strictObject({
      title: v.string(),
      url: v.optional(v.string()),
      dated: v.optional(dated),
      ...review,
    }),
  ),
});
