import { describe, expect, test } from 'vitest';
import { imported } from './support.js';

const idsOf = (nodes: readonly string[]) => nodes.map((node) => node.split(' ')[0]);

describe('names', () => {
  test('are made of the words, so that they stay the same when others are added', () => {
    const before = imported('Is it on?\n  No → Plug it in\n  Yes → Fine');
    const after = imported(
      'Is it on?\n  Perhaps → Look\n  No → Plug it in\n  Yes → Fine\n  Both → Wait',
    );
    expect(idsOf(after.nodes)).toEqual(expect.arrayContaining(idsOf(before.nodes)));
    const answers = (text: typeof before.text) =>
      Object.keys(text.nodes['is-it-on/is-it-on']?.answers ?? {});
    expect(answers(after.text)).toEqual(expect.arrayContaining(answers(before.text)));
  });

  test('or of what the chart calls a box, where that is a word', () => {
    const { nodes } = imported(
      'flowchart TD\nisItOn{Does the box have any light that glows?} -->|no| B[Plug it in]\nisItOn -->|yes| step2[Fine]',
    );
    expect(idsOf(nodes)).toEqual([
      'does-the-box-have-any-light-that-glows/is-it-on',
      'does-the-box-have-any-light-that-glows/plug-it-in',
      'does-the-box-have-any-light-that-glows/fine',
    ]);
  });

  test('without accents, cut between words, and never one that is taken', () => {
    const { nodes } = imported(
      'Ça marche où déjà ?\n  Non → Start\n  Oui → Éteindre puis rallumer la box du salon, et attendre\n  Peut-être → __proto__',
    );
    expect(idsOf(nodes).map((id) => id?.split('/')[1])).toEqual([
      'ca-marche-ou-deja',
      'resolution',
      'eteindre-puis-rallumer-la-box-du-salon',
      'proto',
    ]);
  });

  test.each([
    ['Chinese', '灯亮吗？\n\t亮 → 颜色？\n\t\t绿 → 好了\n\t\t红 → 打电话\n\t不亮 → 插上电源'],
    [
      'Urdu',
      'flowchart RL\nA{بتی جل رہی ہے؟} -->|ہاں| B{رنگ؟}\nB -->|سبز| C[ٹھیک ہے]\nB -->|سرخ| D[فون کریں]\nA -->|نہیں| E[پلگ لگائیں]',
    ],
  ])('of words in %s are those of the kind, and the words are kept', (_, source) => {
    const { nodes, text } = imported(source);
    expect(nodes.map((node) => node.split(':')[0])).toEqual([
      'problem/question question',
      'problem/question-2 question',
      'problem/resolution resolution',
      'problem/resolution-2 resolution',
      'problem/resolution-3 resolution',
    ]);
    const words = Object.values(text.nodes).flatMap(({ title, answers }) => [
      title,
      ...Object.values(answers).map(({ label }) => label),
    ]);
    for (const word of words) expect(source).toContain(word);
    expect(words).toHaveLength(9);
  });
});

describe('titles and bodies', () => {
  test('a line that only goes on is joined to the one before it', () => {
    const { text } = imported(
      'flowchart TD\nA["Switch the box off<br>and wait"] --> B["关掉<br>盒子"]\nB --> C["First.<br>Second."]',
    );
    expect(Object.values(text.nodes).map(({ title, body }) => [title, body])).toEqual([
      ['Switch the box off and wait', [{ kind: 'paragraph', text: 'Switch the box off and wait' }]],
      ['关掉盒子', [{ kind: 'paragraph', text: '关掉盒子' }]],
      ['First.', [{ kind: 'paragraph', text: 'Second.' }]],
    ]);
  });

  test('of a long text the first sentence is the title, and nothing is lost', () => {
    const sentences = Array.from(
      { length: 60 },
      (_, index) => `This is the sentence of number ${index}.`,
    );
    const { text } = imported(`Look\n  Then → ${sentences.join(' ')}`);
    const [, end] = Object.values(text.nodes);
    expect(end?.title).toBe(sentences[0]);
    for (const sentence of sentences.slice(1))
      expect(JSON.stringify(end?.body)).toContain(sentence);
  });

  test('a number to call is kept, marked as one that belongs into contacts.yaml', () => {
    const { files } = imported('Look\n  Then → Call 0300 123 456');
    expect(files.get('text/en.yaml')).toMatch(
      /# allow bare-number: .+ contacts\.yaml.+\n +title: Call 0300 123 456/,
    );
  });
});

test('each end has a journey', () => {
  const { files } = imported('Is it on?\n  No → Plug it in\n  Yes → Fine');
  expect(files.get('scenarios.yaml')).toContain('- is-it-on: no\n  reaches: plug-it-in\n');
});
