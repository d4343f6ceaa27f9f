import { describe, expect, test } from 'vitest';
import { faultsOf, imported } from './support.js';

const outline = (...lines: readonly string[]) => lines.join('\n');

const TREE = [
  'is-it-on/is-it-on question: no → plug-it-in, yes → which-light',
  'is-it-on/plug-it-in resolution',
  'is-it-on/which-light question: red → call-us, green → all-is-well',
  'is-it-on/call-us escalation',
  'is-it-on/all-is-well resolution',
];

describe('ways to write it', () => {
  test.each([
    ['spaces', '    ', '→', ''],
    ['tabs', '\t', '->', ''],
    ['one space', ' ', '=>', ''],
    ['bullets', '  ', '-->', '- '],
    ['stars', '  ', '⇒', '* '],
    ['round bullets', '  ', '➜', '• '],
    ['numbers', '   ', '→', '1. '],
  ])('%s', (_, indent, arrow, bullet) => {
    const tree = outline(
      'Is it on?',
      `${indent}${bullet}No ${arrow} Plug it in`,
      `${indent}${bullet.replace('1', '2')}Yes ${arrow} Which light?`,
      `${indent}${indent}${bullet}Red ${arrow} Call us [escalation]`,
      `${indent}${indent}${bullet.replace('1', '2')}Green ${arrow} All is well`,
    );
    const { nodes, remarks } = imported(tree);
    expect(nodes).toEqual(TREE);
    expect(remarks).toEqual([]);
  });

  test('each thing on a line of its own', () => {
    const { nodes } = imported(
      outline(
        'Is it on?',
        '  No:',
        '    Plug it in',
        '  Yes:',
        '    Which light?',
        '      Red',
        '        → Call us [escalation]',
        '      Green',
        '        All is well',
      ),
    );
    expect(nodes).toEqual(TREE);
  });

  test('questions beside each other, called by their words or their numbers', () => {
    const { nodes } = imported(
      outline(
        '1. Is it on?',
        '   - No → Plug it in',
        '   - Yes → 2',
        '',
        '2. Which light?',
        '   - Red → call us',
        '   - Green → All is well',
        '',
        '// What follows says of which kind it is.',
        'Call us [escalation]',
      ),
    );
    expect(nodes).toEqual(TREE);
  });

  test('question / answer → next, in any order', () => {
    const { nodes, remarks } = imported(
      outline(
        'Is it on? / No → Plug it in',
        'Which light? / Red → Call us [escalation]',
        'Is it on? / Yes → Which light?',
        'Which light? / Green → All is well',
      ),
    );
    expect(nodes.toSorted()).toEqual(TREE.toSorted());
    expect(remarks).toEqual([]);
  });

  test('“go to” before what is called', () => {
    const { nodes } = imported(
      outline(
        '1.1. Is it on?',
        '   1. No → Go to settings',
        '   2. Yes → go to step 1.2',
        '1.2. Which light?',
        '   1. Red → see Call us',
        '   2. Green → Go back to your work',
        'Call us [escalation]',
      ),
    );
    expect(nodes).toEqual([
      'is-it-on/is-it-on question: no → go-to-settings, yes → which-light',
      'is-it-on/go-to-settings resolution',
      'is-it-on/which-light question: red → call-us, green → go-back-to-your-work',
      'is-it-on/call-us escalation',
      'is-it-on/go-back-to-your-work resolution',
    ]);
  });

  test('a chain of what to do, one after the other', () => {
    const { nodes } = imported(
      outline(
        'Is it on?',
        '  No → Plug it in → Wait → All is well',
        '  Yes → Call us [Escalation]',
      ),
    );
    expect(nodes).toEqual([
      'is-it-on/is-it-on question: no → plug-it-in, yes → call-us',
      'is-it-on/plug-it-in notice: continue → wait',
      'is-it-on/wait notice: continue → all-is-well',
      'is-it-on/all-is-well resolution',
      'is-it-on/call-us escalation',
    ]);
  });

  test('a remedy, with what it leads to', () => {
    const { nodes } = imported(
      outline(
        'Is it on?',
        '  No → Plug it in [remedy]',
        '    Worked → All is well',
        '    Failed → Call us [escalation]',
        '  Yes → Call us',
      ),
    );
    expect(nodes).toContain(
      'is-it-on/plug-it-in remedy: worked → all-is-well, failed → call-us, could-not → call-us',
    );
  });
});

test('headings: the first is the title of the guide, the others are problems', () => {
  const { nodes, text } = imported(
    outline(
      '# My box',
      '## No light',
      'Is it on?',
      '  No → Plug it in',
      '  Yes → Slow?',
      '## It is slow',
      'Slow?',
      '  Yes → Wait',
      '  No → Plug it in',
    ),
  );
  expect(text.title).toBe('My box');
  expect(nodes).toEqual([
    'no-light/is-it-on question: no → plug-it-in, yes → it-is-slow/slow',
    'no-light/plug-it-in resolution',
    'it-is-slow/slow question: yes → wait, no → no-light/plug-it-in',
    'it-is-slow/wait resolution',
  ]);
});

test('words that are no part of the tree are left out, and told', () => {
  const { nodes, remarks } = imported(
    outline(
      '# My box',
      'For our shops. Ask Ann.',
      'Is it on?',
      '  No → Plug it in',
      '  Yes → Call us',
      'Last changed in May.',
      'Call us',
      '## The power is out',
      'Wait for it.',
      'It comes back by itself.',
    ),
  );
  expect(nodes).toEqual([
    'my-box/is-it-on question: no → plug-it-in, yes → call-us',
    'my-box/plug-it-in resolution',
    'my-box/call-us resolution',
    'the-power-is-out/wait-for-it resolution',
  ]);
  expect(remarks).toEqual([
    '2: Nothing leads to or from the line, so it was left out: For our shops. Ask Ann.',
    '6: Nothing leads to or from the line, so it was left out: Last changed in May.',
  ]);
});

test('signs that mean something in a guide stand for themselves', () => {
  const { text } = imported(
    outline(
      '**Is *it* {on}?**',
      '  - [ ] No → # Plug `it` in: yes',
      "  Yes → <b>Don't</b> \\ wait",
    ),
  );
  expect(Object.values(text.nodes).map(({ title }) => title)).toEqual([
    'Is *it* {on}?',
    '# Plug `it` in: yes',
    "Don't \\ wait",
  ]);
});

test('what stands twice with the same words is one node', () => {
  const { nodes } = imported(
    outline('Is it on?', '  No → Call us.', '  Yes → Green?', '    No → call us', '    Yes → Fine'),
  );
  expect(nodes).toEqual([
    'is-it-on/is-it-on question: no → call-us, yes → green',
    'is-it-on/call-us resolution',
    'is-it-on/green question: no → call-us, yes → fine',
    'is-it-on/fine resolution',
  ]);
});

describe('refuses', () => {
  test.each([
    ['nothing', '\n\n', 'The outline is empty'],
    ['words alone', 'Dear Ann,\nthe box is off.', 'Nothing follows on any line of the outline'],
    ['an answer alone', 'A?\n  No\n  Yes → B', '2: The answer “No” leads nowhere'],
    ['an arrow alone', 'A?\n  No →\n  Yes → B', '2: Something is missing beside an arrow'],
    [
      'two things after an answer',
      'A?\n  No\n    B\n    C\n  Yes → D',
      '4: Two things follow on the answer “No”',
    ],
    [
      'an indent between two',
      'A?\n    No → B\n  Yes → C',
      '3: The line stands neither beside a line above nor further in than the last',
    ],
    [
      'tabs below spaces',
      'A?\n  No → B\n\tYes → C',
      '3: The line stands neither beside a line above nor further in than the last',
    ],
    [
      'a question that is told twice',
      'A?\n  No → B\n  Yes → C\nA?\n  No → D\n  Yes → E',
      '4: “A?” is followed by something here and on line 1',
    ],
    [
      'a number that stands twice',
      '1. A?\n  No → B\n  Yes → 2\n2. C?\n  No → B\n  Yes → D\n2. E?\n  No → B\n  Yes → D',
      '7: The number 2 stands before two different lines',
    ],
    [
      'a ring',
      'A?\n  No → B?\n    No → A?\n    Yes → C\n  Yes → C',
      '1: A visitor could go round for ever by answers alone: “A?” → “B?” → “A?”',
    ],
    [
      'a file in another encoding',
      'A?\n  No → B\n  Yes → Gr\uFFFDn',
      '3: Some letters of the file cannot be read, since it is not in UTF-8',
    ],
    ['a file of no words', 'PK\0\u0003', 'The file holds no text'],
  ])('%s', (_, source, fault) => {
    expect(faultsOf(source)).toEqual([fault]);
  });

  test('a file that nobody wrote by hand', () => {
    expect(faultsOf('x'.repeat(300_001))).toEqual([
      'The file has 300001 letters; at most 300000 are taken',
    ]);
  });
});
