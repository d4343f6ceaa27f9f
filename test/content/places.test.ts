import { describe, expect, test } from 'vitest';
import { base, check, edited } from './support.js';

/** The one finding that a change of the base causes, as its code, its path, and the word it stands at. */
function findingAfter(file: string, from: string, to: string): string[] {
  const files = edited(file, from, to);
  return check(files).findings.map(({ code, file: name, line, column, path }) => {
    const lines = (files.get(name) ?? '').split('\n');
    const words = lines.at(line - 1)?.slice(column - 1) ?? '';
    return `${code} ${path} ${/^(?:[\w/.-]|:\/)*/.exec(words.replace(/^['"]/, ''))?.[0] ?? ''}`;
  });
}

const GUIDE = 'guide.yaml';
const CONTACTS = 'contacts.yaml';
const TEXT = 'text/en.yaml';
const NODES = 'problems.no-code.nodes';

describe('a finding of the rules stands where the author wrote it:', () => {
  test.each<[what: string, file: string, from: string, to: string, found: string]>([
    [
      'a branch',
      GUIDE,
      'to: restart-phone }',
      'to: gone }',
      `unknown-target ${NODES}.signal-bars.answers.none.to.0.to gone`,
    ],
    [
      'a condition in a branch, by name',
      GUIDE,
      'when: is-jazz',
      'when: { all: [{ not: is-zong }] }',
      `unknown-condition ${NODES}.signal-bars.answers.none.to.0.when.all.0.not is-zong`,
    ],
    [
      'a reply that is not written has the route of “failed”, told once',
      GUIDE,
      'failed: restart-phone',
      'failed: gone',
      `unknown-target ${NODES}.ask-again.failed gone`,
    ],
    [
      'where a notice leads',
      GUIDE,
      'kind: escalation\n        sources: [code-help]',
      'kind: notice\n        continue: gone',
      `unknown-target ${NODES}.ask-operator.continue gone`,
    ],
    [
      'a detour to a problem',
      GUIDE,
      'detour: phone-locked',
      'detour: phone-open',
      `unknown-problem ${NODES}.restart-phone.detour phone-open`,
    ],
    [
      'the value of an answer that is its id',
      GUIDE,
      'zong: { to: signal-bars }',
      'zong: { to: signal-bars }\n          zang: { to: signal-bars }',
      `unknown-value ${NODES}.which-operator.answers.zang zang`,
    ],
    [
      'a fact that is asked for, told once',
      GUIDE,
      'asks: operator',
      'asks: weather',
      `unknown-fact ${NODES}.which-operator.asks weather`,
    ],
    ['a locale', GUIDE, '[en, ur]', '[en, ur, en]', 'duplicate-id locales.2 en'],
    [
      'a value of a fact',
      GUIDE,
      '[home, abroad]',
      '[home, abroad, home]',
      'duplicate-id facts.place.values.2 home',
    ],
    [
      'a value that every object has',
      GUIDE,
      'values: [jazz, zong, unknown]',
      'values: [jazz, zong, unknown, constructor]',
      'reserved-id facts.operator.values.3 constructor',
    ],
    [
      'a source of a contact',
      CONTACTS,
      '[code-help]',
      '[gone]',
      'unknown-source jazz.source.0 gone',
    ],
    [
      'the page of a contact',
      CONTACTS,
      'https://jazz',
      'http://jazz',
      'forbidden-link jazz.channels.1.url http://jazz.example.org',
    ],
    [
      'a line of a list',
      TEXT,
      '- Wait for it.',
      '- Wait for {it}.',
      `unknown-placeholder ${NODES}.ask-again.body.1.steps.1 Wait`,
    ],
    [
      'an item of a checklist',
      TEXT,
      '- Ten tries at most',
      "- ' '",
      'empty-text problems.phone-locked.nodes.enter-puk.body.0.checklist.1 ',
    ],
    [
      'a block that is a field',
      TEXT,
      'warning: Tell nobody',
      'warning: Tell [nobody](no-body)',
      `unknown-target ${NODES}.ask-operator.body.1.warning Tell`,
    ],
    [
      'the card of a contact',
      TEXT,
      'contact: operator',
      'contact: nobody',
      `unknown-contact ${NODES}.ask-operator.body.0.contact nobody`,
    ],
    [
      'the target of a link',
      TEXT,
      'to: https://help.example.org/codes',
      'to: https://help.example.com',
      `forbidden-link ${NODES}.ask-operator.body.2.link.to https://help.example.com`,
    ],
    [
      'a body that is one line',
      TEXT,
      'Look at the bars of {operator}.',
      'Look at [the bars](bars).',
      `unknown-target ${NODES}.signal-bars.body Look`,
    ],
    [
      'a label',
      TEXT,
      "label: 'Yes'",
      "label: '*[Yes](no-code)*'",
      `bad-markup ${NODES}.signal-bars.answers.some.label `,
    ],
  ])('%s', (_what, file, from, to, found) => {
    // A translation that now differs from it, or lacks it, is another finding.
    const findings = findingAfter(file, from, to).filter(
      (each) => !/^(placeholder-mismatch|missing-text|untranslated-text|orphaned-text)/.test(each),
    );
    expect(findings).toEqual([found]);
  });
});

test('a problem without nodes, and a guide without problems, are told', () => {
  const [structure = ''] = (base.get(GUIDE) ?? '').split('problems:');
  for (const problems of ['{}', '\n  empty: { start: none, nodes: {} }\n']) {
    const files = new Map([...base, [GUIDE, `${structure}problems: ${problems}`] as const]);
    expect(check(files).findings.map(({ code }) => code)).toEqual(['wrong-type']);
  }
});

test('a guide with thousands of faults is told some hundreds', () => {
  const broken = Array.from(
    { length: 3000 },
    (_, index) => `      n${index}: { kind: remedy, worked: gone, failed: gone }\n`,
  ).join('');
  const files = edited(GUIDE, '      code-came:', `${broken}      code-came:`);
  const wrong = check(files).findings.filter(({ code }) => code === 'unknown-target');
  expect(wrong).toHaveLength(500);
});
