import { describe, expect, test } from 'vitest';
import { drawMermaid } from '../../../src/map/draw/draw-mermaid.js';
import { guideGraph } from '../../../src/map/graph/guide-graph.js';
import type { MapGraph } from '../../../src/map/graph/map-graph.js';
import { realGuideWithTexts } from '../support.js';

const english = (text: string) => ({ text, locale: 'en' });

const graph: MapGraph = {
  locale: 'en',
  title: english('A "guide"'),
  parts: [
    {
      problem: 'end',
      title: english('1. The end'),
      nodes: [
        { id: 'end/ start', kind: 'start', node: 'end/end', notes: [] },
        {
          id: 'end/end',
          kind: 'question',
          node: 'end/end',
          title: english('Is <b> #1?'),
          notes: [],
        },
        {
          id: 'end/call',
          kind: 'escalation',
          node: 'end/call',
          title: { text: 'ختم (OTP)', locale: 'ur' },
          notes: [english('- x')],
        },
      ],
      edges: [
        { from: 'end/ start', to: 'end/end', kind: 'answer', answers: [], labels: [] },
        {
          from: 'end/end',
          to: 'end/call',
          kind: 'answer',
          answers: ['a', 'b'],
          labels: [english('Yes'), english('"No"')],
          condition: 'is-away',
        },
      ],
    },
  ],
};

describe('a flowchart of Mermaid', () => {
  const lines = drawMermaid(graph)
    .split('\n')
    .map((line) => line.trim());

  test('has each node in the shape of its kind, and no sign that would be taken otherwise', () => {
    expect(lines).toContain('p0n1{{"Is #60;b#62; #35;1?"}}:::question');
    expect(lines).toContain('subgraph p0["1#46; The end"]');
    expect(lines).toContain('title: "A \\"guide\\""');
  });

  test('has words from the right in that direction, and a line for each note', () => {
    expect(lines).toContain('p0n2[/"\u2067ختم (OTP)\u2069<br/>#45; x"\\]:::escalation');
  });

  test('leads from node to node with the answers and the condition', () => {
    expect(lines).toContain('p0n0 --> p0n1');
    expect(lines).toContain('p0n1 -.->|"Yes<br/>#34;No#34;<br/>(is-away)"| p0n2');
  });

  test('has in its legend what it shows, and a class for each', () => {
    const legend = lines.slice(lines.findIndex((line) => line.startsWith('subgraph legend')));
    expect(legend.filter((line) => line.startsWith('k_'))).toHaveLength(3);
    expect(legend.filter((line) => line.startsWith('classDef'))).toHaveLength(3);
  });

  test('of the real guide is within what Mermaid shows unless told otherwise', () => {
    const { guide, texts } = realGuideWithTexts();
    for (const text of texts.values()) {
      const chart = drawMermaid(guideGraph(guide, text));
      expect(chart.length).toBeLessThan(50_000);
      expect(chart.match(/--?\.?->/g)?.length).toBeLessThan(500);
    }
  });
});
