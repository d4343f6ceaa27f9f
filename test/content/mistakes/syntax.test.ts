import { describe } from 'vitest';
import { edited } from '../support.js';
import { rewritten, testMistakes } from './mistake.js';

const GUIDE = 'guide.yaml';
const TEXT = 'text/en.yaml';
const CODE_CAME = '      code-came:\n        kind: resolution';
const BROKEN = 'unreadable-yaml';

const titled = (title: string) => edited(TEXT, 'title: Enter the code', `title: ${title}`);
const body = (words: string) => edited(TEXT, 'body: Go on.', `body: ${words}`);

const withTabs = (text: string) =>
  text.replace(/^ +/gm, (spaces) => '\t'.repeat(spaces.length / 2));
const asReference = (text: string, use: string) =>
  text
    .replace('jazz: { to: signal-bars }', 'jazz: &same { to: signal-bars }')
    .replace('zong: { to: signal-bars }', `zong: ${use}`);

describe('what Git could not merge is told once', () => {
  const versions = (indent: string) =>
    titled(
      `A\n${indent}<<<<<<< HEAD\n        summary: A\n${indent}=======\n        summary: B\n${indent}>>>>>>> b`,
    );
  testMistakes([
    ['as Git leaves it', versions(''), `${BROKEN} ${TEXT}:54`, 'two versions', 'remove the lines'],
    ['indented since', versions('        '), `${BROKEN} ${TEXT}:54`, 'two versions'],
  ]);
});

describe('an indentation that is wrong is told once', () => {
  testMistakes([
    [
      'a node too far left',
      edited(GUIDE, CODE_CAME, CODE_CAME.slice(1)),
      `${BROKEN} guide.yaml:47`,
      'by 5 spaces',
      'by 4 or 6',
    ],
    [
      'a node too far right',
      edited(GUIDE, CODE_CAME, ` ${CODE_CAME}`),
      `${BROKEN} guide.yaml:47`,
      'by 7 spaces',
      'by 6 or 8',
    ],
    [
      'a field too far right',
      edited(GUIDE, '        tries: 2', '          tries: 2'),
      `${BROKEN} guide.yaml:38`,
      'by 10 spaces',
      'by 8',
    ],
    [
      'an answer too far left',
      edited(GUIDE, '          some: {', '        some: {'),
      `${BROKEN} guide.yaml:32`,
      'by 10 spaces',
      'by 8',
    ],
    [
      'a tab',
      edited(GUIDE, '        tries: 2', '\t\ttries: 2'),
      `${BROKEN} guide.yaml:38`,
      'a tab',
      'Indent with spaces',
    ],
    [
      'a tab behind spaces',
      edited(GUIDE, '        tries: 2', '      \ttries: 2'),
      `${BROKEN} guide.yaml:38`,
      'a tab',
    ],
    [
      'tabs everywhere',
      rewritten(TEXT, withTabs),
      `${BROKEN} text/en.yaml:6`,
      'a tab',
      'and 76 more',
    ],
    [
      'spaces from a web page',
      edited(GUIDE, '        tries: 2', `${'\u00a0'.repeat(8)}tries: 2`),
      `${BROKEN} guide.yaml:38`,
      'a space of another kind',
    ],
  ]);
});

describe('words that must be in quotes are shown in quotes', () => {
  const at53 = `${BROKEN} text/en.yaml:53`;
  const at81 = `${BROKEN} text/en.yaml:81`;
  testMistakes([
    ['a colon', titled('Note: enter the code'), at53, 'a colon', "'Note: enter the code'"],
    ['an apostrophe', titled("'Don't wait'"), at53, '"Don\'t wait"'],
    ['a quoted word first', titled('"Enter" the code'), at53, '\'"Enter" the code\''],
    ['an at sign first', titled('@home'), at53, "'@home'"],
    ['a percent sign first', titled('%5'), at53, "'%5'"],
    ['a backtick first', body('`Go` on'), at81, "'`Go` on'"],
    ['a star first', body('*Go* on'), at81, "'*Go* on'"],
    ['a placeholder first', body('{operator} helps'), at81, "'{operator} helps'"],
    ['a link first', body('[a](https://example.org) b'), at81, "'[a](https://example.org) b'"],
    ['an exclamation mark first', body('!Go on'), at81, 'begin with !', 'in quotes'],
    ['an ampersand first', body('&Go on'), at81, 'begin with &', 'in quotes'],
    ['a backslash in double quotes', titled('"Enter \\d"'), at53, 'backslash', 'single quotes'],
  ]);
});

describe('what is opened and not closed is told where it is opened', () => {
  testMistakes([
    ['a double quote', titled('"Enter the code'), `${BROKEN} text/en.yaml:53`, 'A "', 'Write "'],
    ['a single quote', titled("'Enter the code"), `${BROKEN} text/en.yaml:53`, "A '", "Write '"],
    [
      'a quote, where another follows',
      edited(TEXT, 'Enter it once.', '"Enter it once."', titled('"Enter the code')),
      `${BROKEN} text/en.yaml:53`,
      'A "',
    ],
    [
      'a bracket',
      edited(GUIDE, '[home, abroad]', '[home, abroad'),
      `${BROKEN} guide.yaml:11`,
      'A [',
      'Write ]',
    ],
    [
      'a brace',
      edited(GUIDE, 'some: { to: ask-again }', 'some: { to: ask-again'),
      `${BROKEN} guide.yaml:31`,
      'A {',
      'Write }',
    ],
  ]);
});

describe('a line without its name is told with how it should be', () => {
  const at53 = `${BROKEN} text/en.yaml:53`;
  const line = (words: string) => edited(TEXT, 'title: Enter the code', words);
  testMistakes([
    ['no space', line('title:Enter the code'), at53, 'no space', 'title: Enter the code'],
    ['no colon', line('title Enter the code'), at53, 'name: words'],
    ['a wide colon', line('title：Enter the code'), at53, 'another script', 'title: '],
  ]);
});

describe('what YAML has and a guide has not', () => {
  testMistakes([
    [
      'a second document',
      rewritten(TEXT, (text) => `${text}---\ntitle: A\n`),
      `${BROKEN} text/en.yaml:87`,
      'second document',
    ],
    [
      'a reference',
      rewritten(GUIDE, (text) => asReference(text, '*same')),
      `${BROKEN} guide.yaml:26`,
      '*same',
    ],
    [
      'a merge',
      rewritten(GUIDE, (text) => asReference(text, '{ <<: *same }')),
      `${BROKEN} guide.yaml:26`,
      '*same',
    ],
  ]);
});

describe('a name that stands twice', () => {
  testMistakes([
    [
      'a node',
      edited(GUIDE, CODE_CAME, `${CODE_CAME}\n${CODE_CAME}`),
      'duplicate-id guide.yaml:49',
      'code-came',
      'Rename one',
    ],
    [
      'a node that slipped under another',
      edited(GUIDE, '      signal-bars:\n', '        signal-bars:\n'),
      ['duplicate-id guide.yaml:28', 'duplicate-id guide.yaml:30'],
      'signal-bars',
    ],
    [
      'a field',
      edited(GUIDE, '        tries: 2', '        tries: 2\n        tries: 3'),
      'duplicate-id guide.yaml:39',
      'tries',
    ],
    [
      'the words of a node',
      edited(TEXT, '      code-came:\n', '      code-came: {}\n      code-came:\n'),
      'duplicate-id text/en.yaml:53',
      'code-came',
    ],
    [
      'a value',
      edited(GUIDE, '[home, abroad]', '[home, abroad, home]'),
      'duplicate-id guide.yaml:11',
      'home',
    ],
  ]);
});
