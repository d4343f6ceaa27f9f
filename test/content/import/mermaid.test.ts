import { describe, expect, test } from 'vitest';
import { faultsOf, imported } from './support.js';

const chart = (...lines: readonly string[]) => ['flowchart TD', ...lines].join('\n');

const TREE = [
  'is-it-on question: no → plug-it-in, yes → call-us',
  'plug-it-in resolution',
  'call-us resolution',
].map((node) => `is-it-on/${node}`);

describe('arrows', () => {
  test.each([
    ['words between bars', 'A{Is it on?} -->|No| B[Plug it in]', 'A -->|Yes| C[Call us]'],
    ['words in the arrow', 'A{Is it on?} -- No --> B[Plug it in]', 'A -- Yes --> C[Call us]'],
    ['words in quotes', 'A{"Is it on?"} -- "No" --> B["Plug it in"]', 'A -->|"Yes"| C["Call us"]'],
    ['thick and dotted ones', 'A{Is it on?} == No ==> B[Plug it in]', 'A -. Yes .-> C[Call us]'],
    ['long ones', 'A{Is it on?} ----->|No| B[Plug it in]', 'A -..->|Yes| C[Call us]'],
    ['no spaces', 'A{Is it on?}-->|No|B[Plug it in]', 'A-- Yes -->C[Call us]'],
    ['several in a line', 'A{Is it on?} -->|No| B[Plug it in]; A -->|Yes| C[Call us];'],
    [
      'an arrow on the next line',
      'A{Is it on?}',
      '  -->|No| B[Plug it in]',
      'A -->|Yes|',
      'C[Call us]',
    ],
    ['named arrows', 'A{Is it on?} e1@-->|No| B[Plug it in]', 'A e2@==>|Yes| C[Call us]'],
    [
      'words told before',
      'A{Is it on?}',
      'B[Plug it in]',
      'C[Call us]',
      'A -->|No| B',
      'A -->|Yes| C',
    ],
    [
      'shapes with names',
      'A@{ shape: diam, label: "Is it on?" } -->|No| B[Plug it in]',
      'A -->|Yes| C@{ label: "Call us" }',
    ],
  ])('%s', (_, ...lines) => {
    const { nodes, remarks } = imported(chart(...lines));
    expect(nodes).toEqual(TREE);
    expect(remarks).toEqual([]);
  });

  test('a chain, and several boxes at once', () => {
    const { nodes } = imported(
      chart(
        'S{Which light?} -->|red| R[Restart] --> W{Green now?}',
        'W -->|yes| E1[Good] & E2[Fine]',
        'S -->|none| P[Power]',
      ),
    );
    expect(nodes).toEqual([
      'which-light/which-light question: red → restart, none → power',
      'which-light/restart notice: continue → green-now',
      'which-light/green-now question: yes-good → good, yes-fine → fine',
      'which-light/good resolution',
      'which-light/fine resolution',
      'which-light/power resolution',
    ]);
  });

  test('lines without a head, with two, and hidden ones', () => {
    const { nodes, remarks } = imported(
      chart('A{Is it on?} ---|No| B[Plug it in]', 'A <-->|Yes| C[Call us]', 'B ~~~ C'),
    );
    expect(nodes).toEqual(TREE);
    expect(remarks).toEqual([
      '2: The line has no head; it is taken to lead to the second box',
      '3: The arrow has two heads; it is taken as it leads forward',
    ]);
  });
});

test.each([
  'A[x]',
  'A(x)',
  'A([x])',
  'A[[x]]',
  'A[(x)]',
  'A((x))',
  'A(((x)))',
  'A>x]',
  'A{x}',
  'A{{x}}',
  'A[/x/]',
  'A[\\x\\]',
  'A[/x\\]',
  'A[\\x/]',
  'A["x"]',
  'A{"`x`"}',
])('the words of %s', (box) => {
  const { text } = imported(chart(`Q{Is it on?} -->|No| ${box}`, 'Q -->|Yes| E[End]'));
  expect(Object.values(text.nodes).map(({ title }) => title)).toContain('x');
});

test('words keep their lines, signs and entities; looks of them are left out', () => {
  const { text } = imported(
    chart(
      'A["Is it <b>on</b>?<br/>Look at the *front* [1] {2}"] -->|"#quot;No#quot; &amp; #35;1"| B["`**Plug** it in`"]',
      'A -->|fa:fa-check Yes| C["a \\n b"]',
    ),
  );
  const [question, plug] = Object.values(text.nodes);
  expect(question?.title).toBe('Is it on?');
  expect(question?.body).toEqual([{ kind: 'paragraph', text: 'Look at the *front* [1] {2}' }]);
  expect(Object.values(question?.answers ?? {}).map(({ label }) => label)).toEqual([
    '"No" & #1',
    'Yes',
  ]);
  expect(plug?.title).toBe('Plug it in');
});

test('looks, comments, direction and descriptions are no part of a guide', () => {
  const { nodes, remarks } = imported(
    chart(
      '%% all of it',
      '%%{init: {"theme": "dark"}}%%',
      'direction LR',
      'accTitle: A tree',
      'accDescr { some',
      'words }',
      'classDef red fill:#f00,stroke:#333;',
      'A{Is it on?}:::red -->|No| B[Plug it in] %% here',
      'class B,C red',
      'A -->|Yes| C[Call us]',
      'style A fill:#bbf',
      'linkStyle 0 stroke:#f00',
    ),
  );
  expect(nodes).toEqual(TREE);
  expect(remarks).toEqual([]);
});

test('what cannot be taken over is told with its words', () => {
  const { remarks } = imported(
    chart(
      'A{Is it on?} -->|No| B[Plug it in]',
      'A -->|Yes| C[Call us]',
      'click C "https://example.org/call"',
      'B -->|Yes| C',
      'C["<a href=\'https://example.org\'>Call us</a>"]',
    ),
  );
  expect(remarks).toEqual([
    '4: The link or action of a box was left out: click C "https://example.org/call"',
    '6: The link to https://example.org was left out',
  ]);
});

describe('where the chart stands', () => {
  const lines = ['A{Is it on?} -->|No| B[Plug it in]', 'A -->|Yes| C[Call us]'];

  test.each([
    ['graph LR', ['graph LR', ...lines]],
    ['no direction', ['flowchart', ...lines]],
    ['Windows ends of lines', [`\uFEFF${['flowchart TD', ...lines].join('\r\n')}`]],
    ['Markdown', ['# Doc', '', 'Words.', '```mermaid', 'flowchart TD', ...lines, '```', 'More.']],
    ['tildes', ['~~~ mermaid', 'graph TD', ...lines, '~~~']],
    ['a fence of Quarto', ['```{mermaid}', '%%| fig-width: 6', 'graph TD', ...lines, '```']],
    ['a fence of Pandoc', ['``` {.mermaid width=80%}', 'graph TD', ...lines, '```']],
    ['a fence of MyST', [':::{mermaid}', ':alt: A tree', '', 'graph TD', ...lines, ':::']],
    ['a fence with more words', ['```mermaid title="A tree"', 'graph TD', ...lines, '```']],
    [
      'a directive over several lines, first',
      ['%%{', '  init: {', '    "theme": "dark" } }%%', 'flowchart TD', ...lines],
    ],
    [
      'a directive over several lines, within',
      ['```mermaid', 'graph TD', '%%{init: {', '  "a": 1', '}}%%', ...lines, '```'],
    ],
    ['front matter', ['---', 'config:', '  theme: dark', '---', '', 'flowchart TD', ...lines]],
  ])('%s', (_, source) => {
    expect(imported(source.join('\n')).nodes).toEqual(TREE);
  });

  test('the title of its front matter is that of the guide', () => {
    const { text } = imported(
      ['---', 'title: "My box"', '---', 'flowchart TD', ...lines].join('\n'),
    );
    expect(text.title).toBe('My box');
  });

  test('a fence of another kind is left alone', () => {
    const source = ['```mermaidish', 'graph TD', 'X --> Y', '```', '```mermaid', 'graph TD'];
    expect(imported([...source, ...lines, '```'].join('\n')).nodes).toEqual(TREE);
  });

  test('lines are counted behind a directive', () => {
    expect(faultsOf(['%%{init: {', '}}%%', 'graph TD', 'A[open'].join('\n'))).toEqual([
      '4: The “[” behind “A” is not closed',
    ]);
  });

  test('lines are counted from the beginning of the file', () => {
    expect(faultsOf(['# Doc', '```mermaid', 'graph TD', 'A[open', '```'].join('\n'))).toEqual([
      '4: The “[” behind “A” is not closed',
    ]);
  });
});

describe('subgraphs are problems', () => {
  test('each with its title, and arrows between them', () => {
    const { nodes, text } = imported(
      chart(
        'subgraph one [No light]',
        'direction LR',
        'A{Is it on?} -->|No| B[Plug it in]',
        'end',
        'subgraph Slow',
        'C{Slow?} -->|yes| D[Wait]',
        'end',
        'A -->|Yes| C',
        'C -->|no| B',
      ),
    );
    expect(nodes).toEqual([
      'no-light/is-it-on question: no → plug-it-in, yes → slow/slow',
      'no-light/plug-it-in resolution',
      'slow/slow question: yes → wait, no → no-light/plug-it-in',
      'slow/wait resolution',
    ]);
    expect(Object.values(text.problems).map(({ title }) => title)).toEqual(['No light', 'Slow']);
  });

  test('an arrow to a whole one leads to its first box', () => {
    const { nodes } = imported(
      chart(
        'A{Is it on?} -->|No| B[Plug it in]',
        'A -->|Yes| slow',
        'subgraph slow [It is slow]',
        'C{Slow?} -->|yes| D[Wait]',
        'C -->|no| E[Good]',
        'end',
      ),
    );
    expect(nodes[0]).toBe('is-it-on/is-it-on question: no → plug-it-in, yes → it-is-slow/slow');
  });

  test('a sign such as ([Start]) says where a problem begins', () => {
    const { nodes, text } = imported(
      chart(
        'S([It does not work]) --> A{Is it on?}',
        'A -->|No| B[Plug it in]',
        'A -->|Yes| C[Call us]',
      ),
    );
    expect(nodes).toEqual(TREE.map((node) => node.replace('is-it-on/', 'it-does-not-work/')));
    expect(Object.values(text.problems)[0]?.title).toBe('It does not work');
  });
});

test.each(['S([Start])', 'S[Start]', 'Start', 'S((开始))'])(
  '%s says only that it begins, and is no node',
  (start) => {
    const { nodes } = imported(
      chart(`${start} --> A{Is it on?}`, 'A -->|No| B[Plug it in]', 'A -->|Yes| C[Call us]'),
    );
    expect(nodes).toEqual(TREE);
  },
);

test('a class names a kind; the arrows of a remedy keep their words', () => {
  const { nodes, remarks, text } = imported(
    chart(
      'A{Is it on?} -->|No| B[Plug it in]:::remedy',
      'B -->|No light| C',
      'B -->|It glows| D[Good]',
      'A -->|Yes| C[Call us]',
      'class C escalation',
    ),
  );
  expect(nodes).toEqual([
    'is-it-on/is-it-on question: no → plug-it-in, yes → call-us',
    'is-it-on/plug-it-in remedy: worked → good, failed → call-us, could-not → call-us',
    'is-it-on/call-us escalation',
    'is-it-on/good resolution',
  ]);
  expect(text.nodes['is-it-on/plug-it-in']?.answers.failed?.label).toBe('No light');
  expect(remarks).toEqual([
    '2: Of the remedy “Plug it in”, “It glows” was taken for “worked” and “No light” for “failed”',
  ]);
});

describe('refuses', () => {
  test.each([
    ['another chart', 'sequenceDiagram\nA->>B: hi', '“sequenceDiagram” is a chart of another kind'],
    [
      'two charts',
      '```mermaid\ngraph TD\nA\n```\n```mermaid\ngraph TD\nB\n```',
      'The file holds 2 flowcharts, on lines 2, 6',
    ],
    ['an empty chart', chart('%% nothing'), 'The chart has no boxes'],
    ['a bracket that is open', chart('A[open --> B'), '2: The “[” behind “A” is not closed'],
    ['an arrow to nothing', chart('A -->'), '2: An arrow leads nowhere'],
    ['half an arrow', chart('A -- words B'), '2: The arrow that begins with “--” has no end'],
    [
      'words without brackets',
      chart('A --> Plug it in'),
      '2: Here stands something that is no arrow: it in',
    ],
    ['an open subgraph', chart('subgraph x', 'A --> B'), '3: A subgraph is not closed'],
    ['“end” alone', chart('A --> B', 'end'), '3: “end” closes no subgraph'],
    [
      'a ring of questions',
      chart('A{a?} -->|x| B{b?}', 'A -->|y| C[c]', 'B -->|x| A', 'B -->|y| C'),
      '2: A visitor could go round for ever by answers alone: “a?” → “b?” → “a?”',
    ],
  ])('%s', (_, source, fault) => {
    expect(faultsOf(source, 'tree.mmd')).toEqual([fault]);
  });
});
