import { describe, expect, test } from 'vitest';
import { guideGraph } from '../../../src/map/graph/guide-graph.js';
import type { MapPart } from '../../../src/map/graph/map-graph.js';
import { Graph } from '../../../src/model/graph/graph.js';
import type { GuideText } from '../../../src/model/text/text.js';
import { guideOfEach } from '../../support/guides.js';
import { realGuideWithTexts } from '../support.js';

const guide = guideOfEach();

/** No words but these. */
const text: GuideText = {
  locale: 'en',
  title: 'A guide',
  description: '',
  facts: { phone: { label: 'Your phone', unset: '', values: {} } },
  contacts: {},
  problems: { one: { title: 'The first', hint: '' } },
  nodes: {
    'one/first': {
      title: [{ kind: 'emphasis', text: ['Which'] }, ' is ', { kind: 'fact', fact: 'phone' }, '?'],
      body: [],
      answers: { apple: { label: 'An iPhone', summary: '' } },
    },
    'one/end': { title: { locale: 'ur', text: 'ختم' }, body: [], answers: {} },
  },
  interface: { worked: 'It worked', 'unsolved-summary': 'did not help' } as GuideText['interface'],
};

function partOf(problem: string): MapPart {
  const [part] = guideGraph(guide, text, problem).parts;
  if (!part) throw new Error(`There is no part ${problem}`);
  return part;
}

const edges = (problem: string) =>
  partOf(problem).edges.map(({ from, to, answers, kind, condition }) =>
    [from, kind === 'detour' ? '(detour)' : answers.join('+'), condition ?? '', to].join(' | '),
  );

describe('the graph of a guide', () => {
  test('has an arrow for each target and condition, with all answers that lead there', () => {
    expect(edges('one')).toEqual([
      'one/ start |  |  | one/second',
      'one/first | apple+android |  | one/second',
      'one/first | other |  | one/first two/end',
      'one/second | worked |  | one/end',
      'one/second | failed | has-android | one/second two/where',
      'one/second | failed |  | one/ask',
      'one/second | could-not | is-away | one/second two/end',
      'one/second | could-not |  | one/first',
      'one/second | (detour) |  | one/second two/where',
      'one/end | unsolved |  | one/ask',
    ]);
  });

  test('names the node of another problem beside the one that leads there', () => {
    expect(partOf('one').nodes.filter(({ kind }) => kind === 'elsewhere')).toMatchObject([
      { id: 'one/first two/end', node: 'two/end' },
      { id: 'one/second two/where', node: 'two/where', notes: [{ text: 'two' }] },
      { id: 'one/second two/end', node: 'two/end' },
    ]);
  });

  test('has plain words, in the language in which they are written', () => {
    const { title, nodes } = partOf('one');
    const titles = nodes.map((node) => node.title);
    expect(title).toEqual({ text: 'The first', locale: 'en' });
    expect(titles).toContainEqual({ text: 'Which is (Your phone)?', locale: 'en' });
    expect(titles).toContainEqual({ text: 'ختم', locale: 'ur' });
  });

  test('says how often a remedy may be tried, and how long to wait', () => {
    const remedy = partOf('one').nodes.find(({ kind }) => kind === 'remedy');
    expect(remedy?.notes.map((note) => note.text)).toEqual(['Tries: 3', 'Wait: 2 hours']);
  });

  test('tells an arrow by its words where they make sense without the button', () => {
    const labels = partOf('one').edges.map((edge) => edge.labels.map((label) => label.text));
    expect(labels).toContainEqual(['An iPhone', 'android']);
    expect(labels).toContainEqual(['It worked']);
    expect(labels).toContainEqual(['did not help']);
  });

  test('has every node and every answer of the real guide', () => {
    const real = realGuideWithTexts();
    const all = new Graph(real.guide);
    for (const words of real.texts.values()) {
      const { parts } = guideGraph(real.guide, words);
      const shown = parts.flatMap(({ nodes }) => nodes.filter(({ id, node }) => id === node));
      expect(shown.map(({ id }) => id)).toEqual([...all.nodes.keys()]);
      const drawn = parts.flatMap((part) =>
        part.edges.flatMap(({ from, to, answers }) => {
          const target = part.nodes.find(({ id }) => id === to)?.node;
          return answers.map((answer) => `${from} ${answer} ${target}`);
        }),
      );
      const wanted = [...all.nodes.keys()].flatMap((id) =>
        all.edgesFrom(id).map(({ from, answer, to }) => `${from} ${answer} ${to}`),
      );
      expect([...new Set(drawn)].sort()).toEqual(wanted.sort());
    }
  });
});
