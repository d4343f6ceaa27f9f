import * as v from 'valibot';
import { durationMs } from './duration.js';
import {
  LONGEST_WAIT_DAYS,
  call,
  date,
  dated,
  email,
  id,
  locale,
  sms,
  tries,
  web,
  whatsapp,
} from '../../rules/shapes.js';
import { INTERFACE_KEYS } from '../../model/interface-text.js';

/** The shape of each authored file: the one place that says what may be written. */

const about = <T extends v.GenericSchema>(schema: T, description: string) =>
  v.pipe(schema, v.description(description));
const line = v.pipe(
  v.string(),
  v.description('Words, with *emphasis*, `code`, [links](https://…) and {placeholders}.'),
);

const ids = (what: string) => v.array(id(what));
const factValues = v.record(id('A fact'), id('A value'));

export type AuthoredCondition =
  | string
  | { is: Record<string, string> }
  | { in: Record<string, string[]> }
  | { known: string }
  | { not: AuthoredCondition }
  | { all: AuthoredCondition[] }
  | { any: AuthoredCondition[] };

/** Which tests there are, for a condition's error message. */
export const CONDITION_KEYS = ['is', 'in', 'known', 'not', 'all', 'any'] as const;

const condition: v.GenericSchema<AuthoredCondition> = v.pipe(
  v.union(
    [
      id('A condition'),
      v.strictObject({ is: factValues }),
      v.strictObject({ in: v.record(id('A fact'), v.array(id('A value'))) }),
      v.strictObject({ known: id('A fact') }),
      v.strictObject({ not: v.lazy(() => condition) }),
      v.strictObject({ all: v.array(v.lazy(() => condition)) }),
      v.strictObject({ any: v.array(v.lazy(() => condition)) }),
    ],
    `A condition is the name of one, or has exactly one of ${CONDITION_KEYS.join(', ')}`,
  ),
  v.description('The name of a condition, or a test on facts: is, in, known, not, all, any.'),
);

const target = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/,
    'A target is the id of a node of this problem, or <problem>/<node>',
  ),
);
const route = v.pipe(
  v.union(
    [
      target,
      v.pipe(
        v.array(v.strictObject({ when: v.optional(condition), to: target })),
        v.minLength(1, 'A route has at least one branch'),
      ),
    ],
    'A route is a target, or a list of branches {when, to}',
  ),
  v.description('Where it leads: a node, or branches of which the first that holds is taken.'),
);

const sources = v.optional(about(ids('A source'), 'The sources that support what the node says.'));

const question = v.strictObject({
  kind: v.literal('question'),
  asks: v.optional(
    about(
      id('A fact'),
      'The fact that the answers tell; the question is passed over when it is known.',
    ),
  ),
  answers: v.record(
    id('An answer'),
    v.strictObject({
      to: route,
      value: v.optional(
        about(id('A value'), 'The value of the fact asked for, where it is not the answer’s id.'),
      ),
      learn: v.optional(about(factValues, 'Other facts that this answer tells.')),
    }),
  ),
  sources,
});

const remedy = v.strictObject({
  kind: v.literal('remedy'),
  tries: v.optional(about(tries, 'How often it may be tried; 1 unless said.')),
  wait: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?)?$/,
        'A wait is an ISO 8601 duration of days, hours and minutes, such as PT5M or PT24H',
      ),
      v.check(
        (wait) => durationMs(wait) > 0 && durationMs(wait) <= LONGEST_WAIT_DAYS * 86_400_000,
        `A wait is at least a minute and at most ${LONGEST_WAIT_DAYS} days`,
      ),
      v.description('How long to wait before judging it, such as PT5M.'),
    ),
  ),
  worked: route,
  failed: route,
  'could-not': v.optional(
    about(route, 'Where it leads who cannot do it; as `failed` unless said.'),
  ),
  detour: v.optional(
    about(target, 'A problem, or a node of it, that may have to be solved first.'),
  ),
  sources,
});

const node = v.variant(
  'kind',
  [
    question,
    remedy,
    v.strictObject({
      kind: v.literal('resolution'),
      unsolved: v.optional(about(route, 'Where it leads who was not helped: the next cause.')),
      sources,
    }),
    v.strictObject({ kind: v.literal('escalation'), sources }),
  ],
  'A node’s kind is question, remedy, resolution or escalation',
);

export const guideFile = v.strictObject({
  id: id('A guide'),
  'source-locale': locale,
  locales: v.pipe(v.array(locale), v.minLength(1, 'A guide has at least one locale')),
  'link-hosts': v.optional(
    about(
      v.array(v.string()),
      'The hosts that texts and contacts may link to; each covers its subdomains.',
    ),
  ),
  facts: v.record(
    id('A fact'),
    v.strictObject({
      values: v.pipe(v.array(id('A value')), v.minLength(2, 'A fact has at least two values')),
      sensitive: v.optional(
        about(v.boolean(), 'A sensitive fact reaches no address, storage, event or copied text.'),
      ),
    }),
  ),
  conditions: v.optional(v.record(id('A condition'), condition)),
  problems: v.record(
    id('A problem'),
    v.strictObject({ start: id('A node'), nodes: v.record(id('A node'), node) }),
  ),
});

const review = {
  checked: about(date, 'The day the sources were last read.'),
  'review-by': v.optional(about(date, 'The day after which it needs another look.')),
};

const channel = v.variant(
  'kind',
  [call, sms, whatsapp, email, web],
  'A channel’s kind is call, sms, whatsapp, email or web',
);

export const contactsFile = v.record(
  id('A contact'),
  v.strictObject({
    for: v.optional(about(factValues, 'Whom it is for, such as operator: jazz.')),
    channels: v.pipe(v.array(channel), v.minLength(1, 'A contact has at least one channel')),
    source: v.pipe(ids('A source'), v.minLength(1, 'A contact names at least one source')),
    ...review,
  }),
);

export const sourcesFile = v.record(
  id('A source'),
  v.strictObject({
    title: v.string(),
    url: v.optional(v.string()),
    dated: v.optional(dated),
    ...review,
  }),
);

const lines = v.pipe(v.array(line), v.minLength(1, 'A list has at least one line'));
const block = v.union(
  [
    line,
    v.strictObject({ steps: lines }),
    v.strictObject({ checklist: lines }),
    v.strictObject({ note: line }),
    v.strictObject({ warning: line }),
    v.strictObject({ contact: id('A contact') }),
    v.strictObject({ link: v.strictObject({ to: v.string(), text: line }) }),
  ],
  'A block is words, or has exactly one of steps, checklist, note, warning, contact, link',
);
const body = v.optional(
  v.pipe(
    v.union(
      [line, v.pipe(v.array(block), v.minLength(1, 'A body has at least one block'))],
      'A body is words, or a list of blocks',
    ),
    v.description('What stands under the title: words, or a list of blocks.'),
  ),
);
/** Every text may be absent: the checker says which are needed, and a translation may be unfinished. */
const text = (description: string) => v.optional(about(line, description));
const texts = <T extends v.GenericSchema>(key: string, value: T) =>
  v.optional(v.record(id(key), value));

const phrases = v.optional(
  about(
    v.array(v.string()),
    'How visitors say it in their own words; the search of the start view finds it by them.',
  ),
);

const nodeText = v.strictObject({
  title: text('The question, what to try, or what the end says.'),
  body,
  summary: text('What the hand-over says of a remedy tried or an end reached.'),
  answers: texts(
    'An answer',
    v.strictObject({ label: text('What is clicked.'), summary: text('What the hand-over says.') }),
  ),
  phrases,
});

export const textFile = v.strictObject({
  title: text('What the guide is called.'),
  description: text('What it is for, in a sentence or two.'),
  facts: texts(
    'A fact',
    v.strictObject({
      label: text('What the fact is called.'),
      unset: text('What a placeholder shows while the fact has no value.'),
      values: texts('A value', line),
    }),
  ),
  contacts: texts('A contact', line),
  problems: texts(
    'A problem',
    v.strictObject({
      title: text('The problem in the visitor’s words.'),
      hint: text('One line under the title, on the start view.'),
      phrases,
      nodes: texts('A node', nodeText),
    }),
  ),
  interface: v.optional(v.strictObject(v.entriesFromList(INTERFACE_KEYS, v.optional(v.string())))),
});

export const interfaceFile = v.strictObject(v.entriesFromList(INTERFACE_KEYS, v.string()));

export const scenariosFile = v.array(
  v.strictObject({
    name: about(v.string(), 'The journey as the visitor would tell it.'),
    problem: id('A problem'),
    facts: v.optional(about(factValues, 'The facts that the page gives.')),
    answers: about(
      v.array(v.record(target, id('An answer'))),
      'The nodes shown, in order, each with the answer given.',
    ),
    reaches: target,
  }),
);

export type GuideFile = v.InferOutput<typeof guideFile>;
export type ContactsFile = v.InferOutput<typeof contactsFile>;
export type SourcesFile = v.InferOutput<typeof sourcesFile>;
export type TextFile = v.InferOutput<typeof textFile>;
export type ScenariosFile = v.InferOutput<typeof scenariosFile>;
export type AuthoredNode = GuideFile['problems'][string]['nodes'][string];
export type AuthoredRoute = v.InferOutput<typeof route>;
export type AuthoredBlock = v.InferOutput<typeof block>;
