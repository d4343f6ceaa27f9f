import { describe, expect, test } from 'vitest';
import { checkCompiledGuide } from '../../../src/compiled/outside/check-compiled.js';
import { checkGuide, type GuideFiles } from '../../../src/content/check-guide.js';
import { readInterfaceTexts } from '../../../src/content/read/read-folder.js';
import { MOST, MOST_OF_A_GUIDE } from '../../../src/rules/size/limits.js';
import { compiled, put, type Loose } from '../../compiled/broken/compiled.js';
import { base, check, edited } from '../../content/support.js';
import { list } from '../../support/list.js';

const INTERFACE = readInterfaceTexts();
const SMALL = compiled(check(base));

const many = (count: number, make: (index: number) => string): string => list(count, make).join('');
const record = <T>(count: number, make: (index: number) => [string, T]): Record<string, T> =>
  Object.fromEntries(list(count, make));

/** What follows from changing one language only. */
const BESIDE: readonly string[] = ['missing-text', 'placeholder-mismatch'];

/** What is found too large in a guide as its author writes it. */
const authored = (files: GuideFiles): string[] => [
  ...new Set(
    checkGuide(files, INTERFACE)
      .findings.filter(({ severity, code }) => severity === 'error' && !BESIDE.includes(code))
      .map(({ code }) => code),
  ),
];

/** What is found wrong with it compiled, where anybody may have written it. */
function outside(change: (data: Loose) => void): string[] {
  const data = structuredClone(SMALL);
  change(data);
  const { findings } = checkCompiledGuide(data, 'x');
  return [...new Set(findings.map(({ code }) => code))].filter((code) => code !== 'missing-text');
}

const LONG = 'x'.repeat(MOST['letters of a name'] + 1);
const NODES = 'guide.problems.0.nodes';
const QUESTION = `${NODES}.1`;
const TITLE = 'texts.en.nodes.no-code/signal-bars.title';
const [GUIDE, CONTACTS, TEXT] = ['guide.yaml', 'contacts.yaml', 'text/en.yaml'];

interface TooLarge {
  readonly what: string;
  readonly files: () => GuideFiles;
  readonly change: (data: Loose) => void;
}

/** A question that asks what an earlier one did, and leads to the next. */
const passed = (at: number): string => {
  const next = at < 999 ? `passed-${at + 1}` : 'ask-again';
  const answers = ['jazz', 'zong', 'unknown'].map((each) => `${each}: { to: ${next} }`);
  return `      passed-${at}: { kind: question, asks: operator, answers: { ${answers.join(', ')} } }\n`;
};
const compiledPassed = (at: number) => ({
  kind: 'question',
  id: `no-code/passed-${at}`,
  asks: 'operator',
  sources: [],
  answers: ['jazz', 'zong', 'unknown'].map((operator) => ({
    id: operator,
    learn: { operator },
    route: [{ to: `no-code/${at < 999 ? `passed-${at + 1}` : 'ask-again'}` }],
  })),
});
const led = edited(GUIDE, 'some: { to: ask-again }', 'some: { to: passed-0 }');

const TESTS = `{ any: [${many(20_000, () => '{ known: operator },')}] }`;

const value = (data: Loose, path: string): Loose =>
  path.split('.').reduce((inner, key) => inner[key] ?? {}, data);

const CASES: readonly TooLarge[] = [
  {
    what: 'values of a fact',
    files: () => edited(GUIDE, '[home, abroad]', `[home, abroad${many(99, (at) => `, v${at}`)}]`),
    change: (data) =>
      put(data, 'guide.facts.place.values', ['home', 'abroad', ...list(99, (at) => `v${at}`)]),
  },
  {
    what: 'values of sensitive facts',
    files: () => edited(GUIDE, '[home, abroad]', `[home, abroad${many(49, (at) => `, v${at}`)}]`),
    change: (data) =>
      put(data, 'guide.facts.place.values', ['home', 'abroad', ...list(49, (at) => `v${at}`)]),
  },
  {
    what: 'facts',
    files: () => edited(GUIDE, 'conditions:', `${many(MOST_OF_A_GUIDE.facts, fact)}\nconditions:`),
    change: (data) =>
      Object.assign(
        value(data, 'guide.facts'),
        record(MOST_OF_A_GUIDE.facts, (at) => [
          `f${at}`,
          { kind: 'choice', values: ['a', 'b'], sensitive: false },
        ]),
      ),
  },
  {
    what: 'conditions',
    files: () =>
      edited(
        GUIDE,
        'problems:',
        `${many(MOST_OF_A_GUIDE.conditions, (at) => `  c${at}: { known: place }\n`)}\nproblems:`,
      ),
    change: (data) =>
      Object.assign(
        value(data, 'guide.conditions'),
        record(MOST_OF_A_GUIDE.conditions, (at) => [`c${at}`, { known: 'place' }]),
      ),
  },
  {
    what: 'levels of a condition, through names',
    files: () =>
      edited(
        GUIDE,
        'problems:',
        `  c0: is-jazz\n${many(60, (at) => `  c${at + 1}: { not: c${at} }\n`)}\nproblems:`,
      ),
    change: (data) =>
      Object.assign(value(data, 'guide.conditions'), {
        c0: { named: 'is-jazz' },
        ...record(60, (at) => [`c${at + 1}`, { not: { named: `c${at}` } }]),
      }),
  },
  {
    what: 'letters of the patterns of a node',
    files: () =>
      edited(
        GUIDE,
        'some: { to: ask-again',
        `some: { to: ask-again, matches: [${'x'.repeat(MOST['letters of the patterns of a node'] + 1)}]`,
      ),
    change: (data) =>
      put(data, `${QUESTION}.answers.0.matches`, [
        'x'.repeat(MOST['letters of the patterns of a node'] + 1),
      ]),
  },
  {
    what: 'branches of a route',
    files: () =>
      edited(
        GUIDE,
        '- { when: is-jazz',
        `${many(100, () => '- { when: { known: place }, to: ask-operator }\n              ')}- { when: is-jazz`,
      ),
    change: (data) =>
      put(
        data,
        `${QUESTION}.answers.1.route`,
        list(101, () => ({ to: 'no-code/ask-operator' })),
      ),
  },
  {
    what: 'answers of a node',
    files: () =>
      edited(
        GUIDE,
        'some: { to: ask-again }',
        `some: { to: ask-again }${many(99, (at) => `\n          a${at}: { to: ask-again }`)}`,
      ),
    change: (data) =>
      put(
        data,
        `${QUESTION}.answers`,
        list(101, (at) => ({ id: `a${at}`, learn: {}, route: [{ to: 'no-code/ask-again' }] })),
      ),
  },
  {
    what: 'letters of a name',
    files: () => edited(GUIDE, 'id: no-code', `id: ${LONG}`),
    change: (data) => put(data, 'guide.id', LONG),
  },
  {
    what: 'channels of a contact',
    files: () =>
      edited(
        CONTACTS,
        "    - { kind: call, number: '111'",
        `${many(20, () => "    - { kind: call, number: '112' }\n")}    - { kind: call, number: '111'`,
      ),
    change: (data) =>
      put(
        data,
        'guide.contacts.jazz.channels',
        list(21, () => ({ kind: 'call', number: '112' })),
      ),
  },
  {
    what: 'letters of a text',
    files: () => edited(TEXT, 'Does the phone show bars?', 'x'.repeat(10_001)),
    change: (data) => put(data, TITLE, 'x'.repeat(10_001)),
  },
  {
    what: 'letters of the words for a fact',
    files: () => edited(TEXT, 'label: Operator', `label: ${'x'.repeat(1001)}`),
    change: (data) => put(data, 'texts.en.facts.operator.label', 'x'.repeat(1001)),
  },
  {
    what: 'lines of a list',
    files: () =>
      edited(TEXT, '- Ask for the code.', `- Ask.${many(100, () => '\n              - Ask.')}`),
    change: (data) =>
      put(data, 'texts.en.nodes.no-code/ask-again.body.1', {
        kind: 'steps',
        items: list(101, () => 'Ask.'),
      }),
  },
  {
    what: 'blocks of a body',
    files: () =>
      edited(
        TEXT,
        '- Wait *five minutes* first.',
        `- Wait.${many(100, () => '\n          - Wait.')}`,
      ),
    change: (data) =>
      put(
        data,
        'texts.en.nodes.no-code/ask-again.body',
        list(101, () => ({ kind: 'paragraph', text: 'Wait.' })),
      ),
  },
  {
    what: 'pieces of a line',
    files: () => edited(TEXT, 'Does the phone show bars?', `Bars?${many(101, () => ' `bar` or')}`),
    change: (data) =>
      put(
        data,
        TITLE,
        list(201, () => 'x'),
      ),
  },
  {
    what: 'elements of a node, its placeholders filled in',
    files: () => {
      const words = "'*a*" + ' *a*'.repeat(49) + "'";
      const named = edited(TEXT, 'jazz: Jazz, zong: Zong, u', `jazz: ${words}, zong: Zong, u`);
      const steps = `- Ask.${many(30, () => "\n              - '*{operator}*'")}`;
      return edited(TEXT, '- Ask for the code.', steps, named);
    },
    change: (data) => {
      const emphasis = (...text: unknown[]) => ({ kind: 'emphasis', text });
      const words = list(30, () => emphasis('a'));
      put(data, 'texts.en.facts.operator.values.jazz', words);
      put(data, 'texts.en.nodes.no-code/ask-again.body.1', {
        kind: 'steps',
        items: list(50, () => [emphasis({ kind: 'fact', fact: 'operator' })]),
      });
    },
  },
  {
    what: 'letters of a node, its placeholders filled in',
    files: () => {
      const named = edited(TEXT, 'unset: your operator', `unset: ${'x'.repeat(900)}`);
      // Nor can it stand in a title then, where the base guide has it.
      const titled = edited(TEXT, 'Ask {operator}', 'Ask', named);
      return edited(TEXT, '- Ask for the code.', `- 'Ask ${'{operator} '.repeat(25)}'`, titled);
    },
    change: (data) => {
      put(data, 'texts.en.facts.operator.unset', 'x'.repeat(900));
      put(data, 'texts.en.nodes.no-code/ask-again.body.0', {
        kind: 'paragraph',
        text: list(25, () => ({ kind: 'fact', fact: 'operator' })),
      });
    },
  },
  {
    what: 'letters of a title',
    files: () => edited(TEXT, 'Does the phone show bars?', 'x'.repeat(301)),
    change: (data) => put(data, TITLE, 'x'.repeat(301)),
  },
  {
    what: 'elements of a label',
    files: () => edited(TEXT, "label: 'Yes'", `label: '${'`a` '.repeat(11)}'`),
    change: (data) =>
      put(
        data,
        'texts.en.nodes.no-code/signal-bars.answers.some.label',
        list(11, () => ({ kind: 'code', code: 'a' })),
      ),
  },
  {
    what: 'letters of an address',
    files: () =>
      edited(TEXT, 'https://help.example.org/codes', `https://example.org/${'x'.repeat(1000)}`),
    change: (data) =>
      put(
        data,
        'texts.en.nodes.no-code/ask-operator.body.2.to',
        `https://x.pk/${'x'.repeat(1000)}`,
      ),
  },
  {
    what: 'letters of the interface',
    files: () => edited(TEXT, 'facts:', `interface: { note: ${'x'.repeat(501)} }\n\nfacts:`),
    change: (data) => put(data, 'texts.en.interface.note', 'x'.repeat(501)),
  },
  {
    what: 'placeholders in the interface',
    files: () =>
      edited(TEXT, 'facts:', `interface: { attempt: '${'{tries}'.repeat(5)}' }\n\nfacts:`),
    change: (data) => put(data, 'texts.en.interface.attempt', '{tries}'.repeat(5)),
  },
  {
    what: 'nodes passed over at once',
    files: () => edited(GUIDE, '      code-came:', `${many(1000, passed)}      code-came:`, led),
    change: (data) => {
      const nodes = value(data, NODES) as unknown as unknown[];
      nodes.push(...list(1000, compiledPassed));
      put(data, 'guide.problems.0.nodes.1.answers.0.route.0.to', 'no-code/passed-0');
    },
  },
  {
    what: 'tests at once',
    files: () =>
      edited(
        GUIDE,
        '- { when: is-jazz',
        `- { when: ${TESTS}, to: ask-again }\n              - { when: is-jazz`,
      ),
    change: (data) =>
      put(data, `${QUESTION}.answers.1.route.0.when`, {
        any: list(20_000, () => ({ known: 'operator' })),
      }),
  },
  {
    what: 'letters of a phrase',
    files: () =>
      edited(
        TEXT,
        '    hint: It asks for a PUK.',
        `    hint: It asks for a PUK.\n    phrases: [${'x'.repeat(501)}]`,
      ),
    change: (data) => put(data, 'phrases', { 'phone-locked': ['x'.repeat(501)] }),
  },
];

function fact(at: number): string {
  return `  f${at}: { values: [a, b] }\n`;
}

describe('the same guide is refused by the check of its author’s files and from outside:', () => {
  test.each(CASES.map((each) => [each.what, each] as const))('too many %s', (_what, tooLarge) => {
    expect(authored(tooLarge.files())).toEqual(['too-large']);
    expect(outside(tooLarge.change)).toContain('too-large');
  });

  test('too many nodes', () => {
    const added = many(MOST_OF_A_GUIDE.nodes, (at) => `      n${at}: { kind: resolution }\n`);
    const files = edited(GUIDE, '      code-came:', `${added}      code-came:`);
    expect(authored(files)).toEqual(['too-large']);
  });
});
