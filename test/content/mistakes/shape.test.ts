import { describe, expect, test } from 'vitest';
import { check, edited } from '../support.js';
import { rewritten, testMistakes } from './mistake.js';

const GUIDE = 'guide.yaml';
const CONTACTS = 'contacts.yaml';
const TEXT = 'text/en.yaml';
const TYPE = 'wrong-type';

describe('a field with nearly its name is one mistake', () => {
  const unknown = 'unknown-field guide.yaml';
  testMistakes([
    [
      'answers',
      edited(GUIDE, 'answers:\n          some', 'anwsers:\n          some'),
      `${unknown}:30`,
      '“answers”?',
    ],
    ['problems', edited(GUIDE, '\nproblems:', '\nproblem:'), `${unknown}:17`, '“problems”?'],
    ['kind', edited(GUIDE, 'kind: remedy', 'knid: remedy'), `${unknown}:37`, '“kind”?'],
    [
      'failed',
      edited(GUIDE, 'failed: visit-shop', 'fails: visit-shop'),
      `${unknown}:64`,
      '“failed”?',
    ],
    ['to', edited(GUIDE, 'some: { to: ask', 'some: { goto: ask'), `${unknown}:31`, '“to”?'],
    [
      'to, by another word',
      edited(GUIDE, 'some: { to: ask', 'some: { then: ask'),
      `${unknown}:31`,
      '“then”',
      '“to”?',
    ],
    [
      'the words of a title',
      edited(TEXT, 'title: Whose', 'titel: Whose'),
      'unknown-field text/en.yaml:26',
      '“title”?',
    ],
    [
      'a block',
      edited(TEXT, '- steps:', '- step:'),
      `${TYPE} text/en.yaml:41`,
      'A block is words',
      '“steps”?',
    ],
  ]);
});

describe('a field that is missing', () => {
  const missing = 'missing-field guide.yaml';
  testMistakes([
    [
      'where a remedy leads that failed',
      edited(GUIDE, '        failed: visit-shop\n', ''),
      `${missing}:61`,
      'failed: …',
    ],
    ['where a remedy leads', edited(GUIDE, '        worked: unlocked\n', ''), `${missing}:61`],
    [
      'a number',
      edited(CONTACTS, "number: '111', ", ''),
      'missing-field contacts.yaml:5',
      'number',
    ],
  ]);
});

describe('what YAML reads as a number or as true is shown in quotes as it was written', () => {
  const values = (written: string) => edited(GUIDE, '[home, abroad]', written);
  const called = (number: string) => edited(CONTACTS, "'111'", number);
  testMistakes([
    ['a zero in front', called('0311'), `${TYPE} contacts.yaml:5`, "'0311'"],
    ['a plus in front', called('+923001234567'), `${TYPE} contacts.yaml:5`, "'+923001234567'"],
    ['a power', called('1e5'), `${TYPE} contacts.yaml:5`, "'1e5'"],
    [
      'true and false',
      values('[true, false]'),
      [`${TYPE} guide.yaml:11`, `${TYPE} guide.yaml:11`],
      'Entry 1 of “values”',
      "'true'",
    ],
    [
      'a label',
      edited(TEXT, "label: 'Yes'", 'label: true'),
      `${TYPE} text/en.yaml:35`,
      '“label”',
      "'true'",
    ],
    ['digits', values('[home, 03]'), `${TYPE} guide.yaml:11`, 'Entry 2 of “values”', "'03'"],
  ]);
});

describe('a value that has not its shape is shown as it should be', () => {
  const field = (from: string, to: string) => edited(GUIDE, from, to);
  const at11 = `${TYPE} guide.yaml:11`;
  testMistakes([
    ['one value', field('[home, abroad]', 'home'), at11, '[home]'],
    ['values with spaces', field('[home, abroad]', 'home abroad'), at11, '[home, abroad]'],
    ['values without brackets', field('[home, abroad]', 'home, abroad'), at11, '[home, abroad]'],
    ['locales', field('locales: [en, ur]', 'locales: en, ur'), `${TYPE} guide.yaml:4`, '[en, ur]'],
    [
      'locales as fields',
      field('locales: [en, ur]', 'locales:\n  en:\n  ur:'),
      `${TYPE} guide.yaml:4`,
      'a hyphen',
    ],
    ['a source', field('[code-help]', 'code-help'), `${TYPE} guide.yaml:51`, '[code-help]'],
    [
      'an answer that is only a target',
      field('some: { to: ask-again }', 'some: ask-again'),
      `${TYPE} guide.yaml:31`,
      'some: { to: ask-again }',
    ],
    [
      'answers as a list',
      rewritten(GUIDE, (text) => text.replaceAll(/(home|abroad): \{/g, '- $&')),
      `${TYPE} guide.yaml:58`,
      '“answers” is a list',
      'without the hyphen',
    ],
    ['yes', field('sensitive: true', 'sensitive: yes'), `${TYPE} guide.yaml:12`, 'Write true'],
    ['off', field('sensitive: true', 'sensitive: off'), `${TYPE} guide.yaml:12`, 'Write false'],
    ['a number in words', field('tries: 2', 'tries: two'), `${TYPE} guide.yaml:38`, 'in digits'],
    ['minutes in words', field('PT5M', '20 minutes'), `${TYPE} guide.yaml:39`, 'such as PT20M'],
    ['hours', field('PT5M', '2h'), `${TYPE} guide.yaml:39`, 'such as PT2H'],
    ['a day in words', field('PT5M', '1 day'), `${TYPE} guide.yaml:39`, 'such as P1D'],
    ['too many tries', field('tries: 2', 'tries: 10'), `${TYPE} guide.yaml:38`, 'from 1 to 5'],
    [
      'a target in words',
      field('failed: visit-shop', 'failed: Visit shop'),
      `${TYPE} guide.yaml:64`,
      'such as visit-shop',
    ],
    [
      'a language by its name',
      field('[en, ur]', '[en, Urdu]'),
      `${TYPE} guide.yaml:4`,
      'such as ur',
    ],
    [
      'a day with slashes',
      edited(CONTACTS, "checked: '2026-11-22'", 'checked: 22/11/2026'),
      `${TYPE} contacts.yaml:8`,
      'such as 2026-11-22',
    ],
    [
      'a day as Americans write it',
      edited(CONTACTS, "checked: '2026-11-22'", "checked: '11/22/2026'"),
      `${TYPE} contacts.yaml:8`,
      'such as 2026-11-22',
    ],
    ['minutes as a number', field('PT5M', '5'), `${TYPE} guide.yaml:39`, 'PT5M', 'here stands 5'],
    [
      'a kind',
      field('kind: resolution', 'kind: solution'),
      `${TYPE} guide.yaml:48`,
      'resolution”?',
    ],
    [
      'a test without its kind',
      field('when: is-jazz', 'when: { operator: jazz }'),
      `${TYPE} guide.yaml:34`,
      'is, in, known',
    ],
    [
      'a body without hyphens',
      edited(TEXT, 'body: Enter it once.', 'body: { steps: [One, Two] }'),
      `${TYPE} text/en.yaml:54`,
      'a hyphen and a space',
    ],
    [
      'a step with a colon',
      edited(TEXT, '- Ask for the code.', '- Ask: the code.'),
      `${TYPE} text/en.yaml:42`,
      'Entry 1 of “steps”',
      "'Ask: the code.'",
    ],
  ]);
});

describe('an id is shown as it could be', () => {
  const renamed = (id: string) => edited(GUIDE, 'code-came:\n        kind', `${id}:\n        kind`);
  for (const id of ['Code-Came', 'code came', 'code_came']) {
    testMistakes([
      [id, renamed(id), `${TYPE} guide.yaml:47`, `here stands ${id}`, 'such as code-came'],
    ]);
  }
});

describe('a place that holds nothing', () => {
  const CODE_CAME = '      code-came:\n        kind';
  testMistakes([
    [
      'a node whose fields are not indented',
      edited(GUIDE, CODE_CAME, CODE_CAME.replace('        ', '      ')),
      `${TYPE} guide.yaml:47`,
      'beside it, not under it',
      'Indent “kind”',
    ],
    [
      'a node without fields',
      edited(GUIDE, 'unlocked:\n        kind: resolution', 'unlocked:'),
      `${TYPE} guide.yaml:66`,
      'here stands nothing',
      'on the lines under it',
      'kind',
    ],
    [
      'an answer without fields',
      edited(GUIDE, 'some: { to: ask-again }', 'some:'),
      `${TYPE} guide.yaml:31`,
      'to, value, learn',
    ],
    [
      'a target',
      edited(GUIDE, 'home: { to: enter-puk }', 'home: { to: }'),
      `${TYPE} guide.yaml:59`,
      'here stands nothing',
    ],
    [
      'a title',
      edited(TEXT, 'title: Enter the code', 'title:'),
      `${TYPE} text/en.yaml:53`,
      'Write its words behind “title: ”',
    ],
    [
      'a title that begins with #',
      edited(TEXT, 'title: Enter the code', 'title: #1 code'),
      `${TYPE} text/en.yaml:53`,
      "'#1 code'",
      'comment',
    ],
  ]);
});

describe('a file that is none of a guide', () => {
  testMistakes([
    ['empty', rewritten(GUIDE, () => ''), `${TYPE} guide.yaml:1`, 'is empty', 'id, source-locale'],
    ['only a comment', rewritten(GUIDE, () => '# soon\n'), `${TYPE} guide.yaml:1`, 'is empty'],
    [
      'prose',
      rewritten(GUIDE, () => '# Guide\n\nHello there\n'),
      `${TYPE} guide.yaml:1`,
      'words that are no fields',
      'name: value',
    ],
  ]);
});

test('contacts, sources and journeys may still be empty', () => {
  for (const file of ['contacts.yaml', 'sources.yaml', 'scenarios.yaml']) {
    const { findings } = check(rewritten(file, () => '# none yet\n'));
    expect(findings.filter((finding) => finding.file === file)).toEqual([]);
  }
});
