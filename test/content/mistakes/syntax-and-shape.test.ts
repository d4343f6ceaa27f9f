import { describe, expect, test } from 'vitest';
import type { GuideFiles } from '../../../src/content/check-guide.js';
import { base, check, edited, placeOf } from '../support.js';

const GUIDE = 'guide.yaml';
const EN = 'text/en.yaml';
const TITLE = 'title: Enter the code';

/** Where a mistake is told of, and what its author reads: the message, and the advice. */
type Told = readonly [place: string, message: string, fix: string];

/** The files with the title of a node written otherwise. */
const titled = (title: string): GuideFiles => edited(EN, TITLE, title);
const written = (file: string, content: string): GuideFiles => new Map([...base, [file, content]]);
const valued = (values: string): GuideFiles =>
  edited(GUIDE, 'values: [home, abroad]', `values: ${values}`);

function expectOnly(files: GuideFiles, [place, message, fix]: Told): void {
  const { findings } = check(files);
  expect(findings.map(placeOf)).toEqual([place]);
  expect(findings[0]?.message).toContain(message);
  expect(findings[0]?.fix).toContain(fix);
}

const SYNTAX = `unreadable-yaml ${EN}:53`;
const TYPE = `wrong-type ${EN}:53`;

describe('what is no YAML is told once, where it begins', () => {
  test.each<[string, GuideFiles, Told]>([
    [
      'a colon in words',
      titled('title: Note: enter the code'),
      [SYNTAX, 'hold “: ”', "'Note: enter the code'"],
    ],
    ['a star', titled('title: *Enter* the code'), [SYNTAX, 'begin with *', "'*Enter* the code'"]],
    [
      'a brace',
      titled('title: {operator} sends it'),
      [SYNTAX, 'begin with {', "'{operator} sends it'"],
    ],
    [
      'a bracket',
      titled('title: [Help](https://x.org) now'),
      [SYNTAX, 'begin with [', "'[Help](https://x.org) now'"],
    ],
    ['a backtick', titled('title: `*100#` dial'), [SYNTAX, 'begin with `', "'`*100#` dial'"]],
    ['an at sign', titled('title: @home'), [SYNTAX, 'begin with @', "'@home'"]],
    ['a percent sign', titled('title: %d'), [SYNTAX, 'begin with %', "'%d'"]],
    [
      'an open quote',
      titled("title: 'Enter the code"),
      [SYNTAX, "quote ' is opened here", 'Close it'],
    ],
    [
      'an open double quote',
      titled('title: "Enter the code'),
      [SYNTAX, 'quote " is opened here', 'Close it'],
    ],
    [
      'an apostrophe in quotes',
      titled("title: 'Don't enter it'"),
      [SYNTAX, 'inside of the words', "''"],
    ],
    [
      'an open bracket',
      valued('[home, abroad'),
      [`unreadable-yaml ${GUIDE}:11`, 'bracket [ is opened', ']'],
    ],
    [
      'a tab',
      edited(GUIDE, '    start: which-operator', '\tstart: which-operator'),
      [`unreadable-yaml ${GUIDE}:19`, 'a tab', 'spaces'],
    ],
    [
      'a space too few',
      edited(GUIDE, '      signal-bars:\n', '     signal-bars:\n'),
      [`unreadable-yaml ${GUIDE}:28`, 'indented by 5 spaces', 'same number of spaces'],
    ],
    [
      'two versions that Git could not merge',
      titled('title: A\n<<<<<<< HEAD\n        summary: A\n=======\n        summary: B\n>>>>>>> b'),
      [`unreadable-yaml ${EN}:54`, 'two versions', 'remove the lines'],
    ],
    [
      'UTF-16',
      written(EN, Buffer.from(base.get(EN) ?? '', 'utf16le').toString()),
      [`unreadable-file ${EN}:1`, 'not in UTF-8', 'Save it as UTF-8'],
    ],
    [
      'another file altogether',
      written(EN, 'PK\u0003\u0004\u0000'),
      [`unreadable-file ${EN}:1`, 'not in UTF-8', 'Save it as UTF-8'],
    ],
    [
      'a name that stands twice',
      edited(GUIDE, '      signal-bars:\n', '      which-operator:\n'),
      [`duplicate-id ${GUIDE}:28`, '“which-operator”', 'Rename'],
    ],
  ])('%s', (_mistake, files, told) => {
    expectOnly(files, told);
  });
});

describe('a value that is no words keeps what was written', () => {
  test.each<[string, string, string, string]>([
    ['a zero', '0311', 'is 311, not words', "'0311'"],
    ['a plus', '+923111111', 'not words', "'+923111111'"],
    ['an exponent', '1e3', 'is 1000', "'1e3'"],
    ['a truth value', 'true', 'is true', "'true'"],
    ['nothing', '', 'is empty', 'Write what belongs there'],
    ['a comment', '#1 code', 'what follows # is a comment', 'in quotes, the # with them'],
    ['a list', '[Enter, it]', 'is a list', ''],
  ])('%s', (_mistake, value, message, fix) => {
    expectOnly(titled(`title: ${value}`), [TYPE, message, fix]);
  });

  test('in a list too, each item by its place', () => {
    const { findings } = check(valued('[true, 01]'));
    expect(findings.map(({ message }) => message)).toEqual([
      'Item 1 of “values” is true, not words',
      'Item 2 of “values” is 1, not words',
    ]);
    expect(findings.map(({ fix }) => fix)).toEqual([
      "Put it in quotes: 'true'",
      "Put it in quotes: '01'",
    ]);
  });
});

describe('what has another shape is told once', () => {
  test.each<[string, GuideFiles, Told]>([
    [
      'an empty guide',
      written(GUIDE, '# later\n'),
      [`wrong-type ${GUIDE}:1`, 'The file is empty', 'rahnuma init'],
    ],
    [
      'a list for a group',
      written(GUIDE, '- id: x\n- locales: [en]\n'),
      [`wrong-type ${GUIDE}:1`, 'The file is a list', 'without the hyphen'],
    ],
    [
      'a list for a group inside',
      edited(
        GUIDE,
        '  place:\n    values: [home, abroad]\n    sensitive: true\n',
        '  place: [home, abroad]\n',
      ),
      [`wrong-type ${GUIDE}:10`, '“place” is a list', 'without the hyphen'],
    ],
    [
      'a mistyped kind',
      edited(GUIDE, 'kind: question', 'knid: question'),
      [`unknown-field ${GUIDE}:22`, '“knid”', 'Did you mean “kind”?'],
    ],
    [
      'an unknown kind',
      edited(GUIDE, 'kind: question', 'kind: qestion'),
      [`wrong-type ${GUIDE}:22`, 'qestion', 'Did you mean “question”?'],
    ],
    [
      'a name with capitals',
      edited(GUIDE, '      signal-bars:\n', '      Signal Bars:\n'),
      [`wrong-type ${GUIDE}:28`, 'small letters', '“signal-bars”'],
    ],
    [
      'a mistyped block',
      edited(EN, '- contact: operator', '- kontact: operator'),
      [`wrong-type ${EN}:59`, 'no block “kontact”', ''],
    ],
  ])('%s', (_mistake, files, told) => {
    expectOnly(files, told);
  });

  test('a guide may begin without contacts, sources and journeys', () => {
    const [first] = check(written('scenarios.yaml', '# none yet\n')).findings;
    expect(first).toBeUndefined();
    for (const file of ['contacts.yaml', 'sources.yaml']) {
      const codes = check(written(file, '')).findings.map(
        ({ code, file: where }) => `${code} ${where}`,
      );
      expect(codes.filter((each) => each.endsWith(` ${file}`))).toEqual([]);
    }
  });
});
