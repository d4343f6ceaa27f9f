import { describe, expect, test } from 'vitest';
import { importGuide } from '../../../src/content/import/import-guide.js';
import { pick, seeded, upTo, type Random } from '../../fuzz/random.js';
import { list } from '../../support/list.js';
import { seeds } from '../../support/seeds.js';
import { imported } from './support.js';

const WORDS = [
  'Is it on?',
  'yes',
  'no: perhaps',
  '- a list',
  '# a heading',
  '*strong* `code` [link](x) {place} \\n \\',
  'Call 0300 123 456 or +92 321 0000000',
  '192.168.0.1 and 310 MB',
  '<b>bold</b> <your name> 5 < 6',
  '  spaces\u200B and \u202Esigns\u2066 ',
  'کیا سم چل رہی ہے؟',
  '灯亮吗？',
  "it's 'quoted', “so”",
  '__proto__',
  'constructor',
  'null',
  '1e3',
  '👩🏽‍🔧 👍',
  '---',
  'Words. '.repeat(200),
  'w'.repeat(150),
];

const CLASSES = ['', '', '', ':::remedy', ':::escalation', ':::resolution', ':::notice', ':::red'];

function randomChart(random: Random): string {
  const box = (): string => `n${upTo(1, 9, random)}`;
  const label = (): string => pick(WORDS, random).slice(0, 190).replaceAll('|', '/');
  const lines = list(upTo(1, 14, random), () => {
    const said = pick(WORDS, random).replaceAll('"', "'");
    const [open, close] = pick(['[]', '{}', '()'], random);
    const words = random() < 0.5 ? `${open}"${said}"${close}${pick(CLASSES, random)}` : '';
    const arrow = random() < 0.6 ? `-->|"${label().replaceAll('"', "'")}"|` : '-->';
    return `${box()}${words} ${arrow} ${box()}`;
  });
  const at = upTo(0, lines.length, random);
  const grouped = ['subgraph one [Some]', ...lines.slice(0, at), 'end', ...lines.slice(at)];
  return ['flowchart TD', ...(random() < 0.4 ? grouped : lines)].join('\n');
}

function randomOutline(random: Random): string {
  const lines: string[] = [];
  const question = (level: number): void => {
    for (let answer = upTo(1, 3, random); answer > 0; answer -= 1) {
      const [label, next] = [pick(WORDS, random), pick(WORDS, random)];
      lines.push(`${'\t'.repeat(level)}${label.slice(0, 190)} → ${next}`);
      if (level < 4 && random() < 0.4) question(level + 1);
    }
  };
  lines.push(pick(WORDS, random));
  question(1);
  return lines.join('\n');
}

test.each([
  ['chart', 'tree.mmd', randomChart],
  ['outline', 'tree.txt', randomOutline],
] as const)(
  'a random %s is refused with a line, or makes a guide without a finding',
  (_, name, draw) => {
    let taken = 0;
    for (const seed of seeds(40)) {
      const source = draw(seeded(seed));
      const read = importGuide(name, source);
      if ('faults' in read) {
        expect(read.faults, source).not.toEqual([]);
        continue;
      }
      taken += 1;
      expect(() => imported(source, name), source).not.toThrow();
    }
    expect(taken).toBeGreaterThan(10);
  },
);

describe('whatever stands in a file', () => {
  const SIGNS = [
    'A',
    'b',
    ' ',
    '\n',
    '\t',
    '[',
    ']',
    '{',
    '}',
    '(',
    ')',
    '"',
    '|',
    '-->',
    '--',
    '==',
    '-.',
    '->',
    '→',
    '&',
    ';',
    '%%',
    ':::',
    '@{',
    '#',
    'subgraph ',
    'end',
    'click ',
    'class ',
    '1. ',
  ];

  test.each(['flowchart TD\n', ''])('behind “%s”, it is read or refused', (head) => {
    for (const seed of seeds(300)) {
      const random = seeded(seed);
      const source = head + list(upTo(0, 40, random), () => pick(SIGNS, random)).join('');
      expect(() => importGuide('tree.mmd', source), source).not.toThrow();
      expect(() => importGuide('tree.txt', source), source).not.toThrow();
    }
  });

  test.each(['flowchart TD\nA[', 'flowchart TD\nA --', 'flowchart TD\nA["', 'flowchart TD\n'])(
    'a long file that begins with %j is read in a time that nobody minds',
    (head) => {
      for (const sign of ['-', ' ', 'A', '<a ', '&#', '[(', '"', '**', '/\\', 'A --> ', '\n ']) {
        const source = head + sign.repeat(Math.floor(100_000 / sign.length));
        const started = performance.now();
        importGuide('tree.mmd', source);
        importGuide('tree.txt', source.replace('flowchart TD\n', ''));
        expect(performance.now() - started, `${head}${sign}`).toBeLessThan(10_000);
      }
    },
  );
});
