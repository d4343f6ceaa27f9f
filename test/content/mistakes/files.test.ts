import { describe } from 'vitest';
import type { GuideFiles } from '../../../src/content/check-guide.js';
import { base } from '../support.js';
import { rewritten, testMistakes } from './mistake.js';

const without = (name: string): GuideFiles => new Map([...base].filter(([each]) => each !== name));
const renamed = (name: string, to: string): GuideFiles =>
  new Map([...without(name), [to, base.get(name) ?? '']]);

describe('a file that is not there', () => {
  testMistakes([
    ['guide.yaml', without('guide.yaml'), 'unreadable-file guide.yaml:1', 'Add it', 'sources.yaml'],
    ['contacts.yaml', without('contacts.yaml'), 'unreadable-file contacts.yaml:1', 'Add it'],
    [
      'text/ur.yaml',
      without('text/ur.yaml'),
      'unreadable-file text/ur.yaml:1',
      'Add it',
      'rahnuma texts <folder> ur',
    ],
  ]);
});

describe('a file with a wrong name', () => {
  testMistakes([
    [
      'another ending',
      renamed('guide.yaml', 'guide.yml'),
      'unreadable-file guide.yaml:1',
      'Rename guide.yml to guide.yaml',
    ],
    [
      'a capital',
      renamed('guide.yaml', 'Guide.yaml'),
      'unreadable-file guide.yaml:1',
      'Rename Guide.yaml',
    ],
    [
      'one letter too few',
      renamed('sources.yaml', 'source.yaml'),
      'unreadable-file sources.yaml:1',
      'Rename source.yaml',
    ],
    [
      'a text with another ending',
      renamed('text/en.yaml', 'text/en.yml'),
      'unreadable-file text/en.yaml:1',
      'Rename text/en.yml',
    ],
    [
      'a text in the wrong folder',
      renamed('text/en.yaml', 'en.yaml'),
      'unreadable-file text/en.yaml:1',
      'Rename en.yaml to text/en.yaml',
    ],
    [
      'a text named after its language',
      renamed('text/en.yaml', 'text/english.yaml'),
      ['unreadable-file text/en.yaml:1', 'orphaned-text text/english.yaml:1'],
      'text/english.yaml',
    ],
    [
      'journeys, which may be left out',
      renamed('scenarios.yaml', 'scenario.yaml'),
      'unknown-file scenario.yaml:1',
      'Rename it to scenarios.yaml',
    ],
    [
      'something else',
      new Map([...base, ['notes.yaml', 'a: b']]),
      'unknown-file notes.yaml:1',
      'guide.yaml, contacts.yaml',
    ],
  ]);
});

/** The text as an editor saves it in another encoding, read as UTF-8. */
const savedAs = (encoding: 'latin1' | 'utf16le', mark = '') =>
  rewritten('text/en.yaml', (text) =>
    Buffer.from(mark + text.replace('Go on.', 'Á ê ñ.'), encoding).toString('utf8'),
  );

describe('a file that is not in UTF-8', () => {
  testMistakes([
    ['Latin-1', savedAs('latin1'), 'unreadable-file text/en.yaml:81', 'UTF-8'],
    ['UTF-16', savedAs('utf16le', '\uFEFF'), 'unreadable-file text/en.yaml:1', 'Save it as UTF-8'],
  ]);
});

describe('a file that is read as it is', () => {
  testMistakes([
    ['UTF-8 with a mark', rewritten('text/en.yaml', (text) => `\uFEFF${text}`), []],
    [
      'lines as Windows ends them',
      rewritten('guide.yaml', (text) => text.replaceAll('\n', '\r\n')),
      [],
    ],
  ]);
});
