import { describe, expect, test } from 'vitest';
import { list } from '../../support/list.js';
import { faultsOf, imported } from './support.js';

const chart = (...lines: readonly string[]) => ['flowchart TD', ...lines].join('\n');

describe('the kind of a node', () => {
  test('what leads nowhere ends, what leads on tells, what leads apart asks', () => {
    const { nodes } = imported(
      chart('A[Look at it] --> B[Is it on?]', 'B -->|no| C[Plug it in]', 'B -->|yes| D[Good]'),
    );
    expect(nodes).toEqual([
      'look-at-it/look-at-it notice: continue → is-it-on',
      'look-at-it/is-it-on question: no → plug-it-in, yes → good',
      'look-at-it/plug-it-in resolution',
      'look-at-it/good resolution',
    ]);
  });

  test.each([
    [
      'a question with one answer',
      chart('A{Is it on?} -->|no| B[Plug it in]'),
      '2: “Is it on?” is drawn as a question with one arrow; it is a notice',
    ],
    [
      'a question without answers',
      chart('A[Look] --> B{Is it on?}'),
      '2: “Is it on?” is drawn as a question with no arrow; it is a resolution',
    ],
    [
      'an escalation that leads on',
      chart('A[Call us]:::escalation --> B[Wait]'),
      '2: “Call us” cannot have the kind “escalation” with one arrow; it is a notice',
    ],
    [
      'an arrow that stands twice',
      chart('A{a?} -->|no| B[b]', 'A -->|no| B', 'A -->|yes| C[c]'),
      '3: The arrow from “a?” stands twice; it is taken once',
    ],
    [
      'a box with other words',
      chart('A[Look] --> B[Wait]', 'B[Go]'),
      '3: “B” has other words here than before, which are left out: Wait',
    ],
  ])('tells of %s', (_, source, remark) => {
    expect(imported(source).remarks).toEqual([remark]);
  });
});

describe('ways round', () => {
  test('what has one arrow becomes a remedy, whose tries are counted', () => {
    const { nodes, remarks } = imported(
      chart('A{Is it on?} -->|no| B[Plug it in] --> A', 'A -->|yes| C[Good]'),
    );
    expect(nodes).toEqual([
      'is-it-on/is-it-on question: no → plug-it-in, yes → good',
      'is-it-on/plug-it-in remedy: worked → is-it-on, failed → ask-somebody-who-can-help, could-not → ask-somebody-who-can-help',
      'is-it-on/good resolution',
      'is-it-on/ask-somebody-who-can-help escalation',
    ]);
    expect(remarks).toEqual([
      '2: “Plug it in” leads round, so it is a remedy that may be tried three times',
      'Who fails a remedy is led to “Ask somebody who can help”, which was added',
    ]);
  });

  test('of several with one arrow it is the last before the way back', () => {
    const { nodes } = imported(
      chart(
        'S[Look] --> A{a?}',
        'A -->|x| B[b] --> C{c?}',
        'C -->|x| D[d] --> E{e?}',
        'E -->|no| A',
        'C & E & A -->|y| F[f]',
      ),
    );
    expect(nodes.filter((node) => node.includes(' remedy'))).toEqual([
      'look/d remedy: worked → e, failed → ask-somebody-who-can-help, could-not → ask-somebody-who-can-help',
    ]);
  });

  test('who fails is led to the first escalation that is drawn', () => {
    const { nodes } = imported(
      chart(
        'A{Is it on?} -->|no| B[Plug it in] --> A',
        'A -->|yes| C[Good]',
        'A -->|broken| D[Call us]:::escalation',
      ),
    );
    expect(nodes[1]).toContain('failed → call-us');
  });

  test('two of them, and one that leads to itself', () => {
    const { nodes } = imported(
      chart('A{a?} -->|x| B[b] --> A', 'A -->|y| C[c] --> A', 'A -->|z| D[d] --> D'),
    );
    expect(nodes.filter((node) => node.includes(' remedy'))).toHaveLength(3);
  });

  test('of questions alone are refused, each once, with the way', () => {
    expect(
      faultsOf(
        chart('A{a?} -->|x| A', 'A -->|y| B{b?}', 'B -->|x| C{c?} -->|x| B', 'B & C -->|y| D[d]'),
      ),
    ).toEqual([
      '2: A visitor could go round for ever by answers alone: “a?” → “a?”',
      '3: A visitor could go round for ever by answers alone: “b?” → “c?” → “b?”',
    ]);
  });
});

describe('answers', () => {
  test('without words say what they lead to', () => {
    const { text, remarks } = imported(chart('A{Is it on?} --> B[Plug it in]', 'A --> C[Good]'));
    const labels = Object.values(text.nodes['is-it-on/is-it-on']?.answers ?? {});
    expect(labels.map(({ label }) => label)).toEqual(['Plug it in', 'Good']);
    expect(remarks).toEqual([
      '2: The arrow has no words; its answer says “Plug it in”',
      '3: The arrow has no words; its answer says “Good”',
    ]);
  });

  test('with the same words are told apart', () => {
    const { text } = imported(chart('A{a?} -->|no| B[b]', 'A -->|no| C[c]', 'A --> D[no: b]'));
    const labels = Object.values(Object.values(text.nodes)[0]?.answers ?? {});
    expect(labels.map(({ label }) => label)).toEqual(['no: b', 'no: c', 'no: b (2)']);
  });

  test('that nobody could tap are refused', () => {
    expect(faultsOf(chart(`A{a?} -->|${'w'.repeat(201)}| B[b]`, 'A -->|y| C[c]'))).toEqual([
      '2: The words of the arrow have 201 letters; visitors tap them',
    ]);
  });
});

describe('too much', () => {
  test.each([
    [
      'nodes',
      chart(...list(5001, (index) => `a${index} --> a${index + 1}`)),
      'It makes 5002 nodes; a guide has at most 5000',
    ],
    [
      'problems',
      chart(...list(101, (index) => `a${index} --> end1`)),
      'It makes 101 problems; a guide has at most 100',
    ],
    [
      'answers',
      chart(...list(101, (index) => `a[Which?] -->|${index}| b${index}`)),
      '2: 101 arrows lead away from “Which?”; a question has at most 100 answers',
    ],
  ])('%s are refused', (_, source, fault) => {
    expect(faultsOf(source)).toEqual([fault]);
  });
});

describe('problems', () => {
  test('a box to which nothing leads begins one of its own', () => {
    const { nodes, remarks } = imported(
      chart('A{a?} -->|x| B[b]', 'A -->|y| C[c]', 'Q{q?} -->|x| B', 'Q -->|y| R[r]'),
    );
    expect(nodes).toEqual([
      'a/a question: x → b, y → c',
      'a/b resolution',
      'a/c resolution',
      'q/q question: x → a/b, y → r',
      'q/r resolution',
    ]);
    expect(remarks).toEqual(['4: Nothing leads to “q?”; it begins a problem of its own']);
  });

  test('the chart of a single box is one', () => {
    expect(imported(chart('A[Call us]')).nodes).toEqual(['call-us/call-us resolution']);
  });
});
