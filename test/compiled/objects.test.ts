import { describe, expect, test } from 'vitest';
import {
  checkCompiledGuide,
  checkCompiledPhrases,
  checkCompiledSources,
  checkCompiledText,
} from '../../src/compiled/outside/check-compiled.js';
import { HEADER } from '../../src/compiled/format.js';
import { isReservedName } from '../../src/rules/structure/reserved-name.js';
import { compiled } from './broken/compiled.js';
import { base, check, guideOf } from '../content/support.js';

const GUIDE = guideOf(base);
const PART = { ...HEADER, version: GUIDE.version };

const round: Record<string, unknown> = {};
round.self = round;

/** What a script may hand over that no JSON holds. */
const ODD: readonly (readonly [what: string, data: unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['words', '{}'],
  ['a number', Number.NaN],
  ['a big number', 1n],
  ['a symbol', Symbol('guide')],
  ['a function', () => ({})],
  ['a map', new Map([['id', 'x']])],
  ['a date', new Date(0)],
  ['bytes', new Uint8Array(1_000_000)],
  ['an object of a class', new URL('https://example.org')],
  ['an object that holds itself', round],
  [
    'an object whose fields cannot be read',
    {
      get id() {
        throw new Error('no');
      },
    },
  ],
  [
    'an object that lets nothing be done',
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    ),
  ],
  ['an object that is no longer there', revoked()],
];

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

describe.each(ODD)('instead of data, %s', (_what, odd) => {
  test.each<
    [part: string, check: (data: unknown) => { data?: unknown; findings: readonly unknown[] }]
  >([
    ['a whole guide', (data) => checkCompiledGuide(data, 'x')],
    [
      'the structure in a whole guide',
      (data) => checkCompiledGuide({ ...HEADER, guide: data }, 'x'),
    ],
    [
      'the words in a whole guide',
      (data) => checkCompiledGuide({ ...HEADER, guide: GUIDE, texts: { en: data ?? null } }, 'x'),
    ],
    [
      'all words in a whole guide',
      (data) => checkCompiledGuide({ ...HEADER, guide: GUIDE, texts: data ?? null }, 'x'),
    ],
    ['a file of words', (data) => checkCompiledText(data, GUIDE, 'en', 'x')],
    ['words', (data) => checkCompiledText({ ...PART, text: data }, GUIDE, 'en', 'x')],
    ['a file of phrases', (data) => checkCompiledPhrases(data, GUIDE, 'x')],
    ['a file of sources', (data) => checkCompiledSources(data, GUIDE, 'x')],
    ['sources', (data) => checkCompiledSources({ ...PART, sources: data }, GUIDE, 'x')],
    ['phrases', (data) => checkCompiledPhrases({ ...PART, phrases: data }, GUIDE, 'x')],
  ])('is refused as %s', (_part, checkPart) => {
    const { data, findings } = checkPart(odd);
    expect(data).toBeUndefined();
    expect(findings.length).toBeGreaterThan(0);
  });
});

test('a field that changes each time that it is read is read once', () => {
  const reads: string[] = [];
  const { guide } = compiled(check(base));
  const changing = Object.defineProperty({ ...guide }, 'id', {
    enumerable: true,
    get: () => (reads.push('id') === 1 ? 'first' : '#'),
  });
  expect(checkCompiledGuide({ ...HEADER, guide: changing }, 'x').data?.guide.id).toBe('first');
});

test('fields that are set to nothing are as good as left out', () => {
  const data = { ...compiled(check(base)), texts: undefined, phrases: undefined };
  expect(checkCompiledGuide(data, 'x').findings).toEqual([]);
});

test('no name that an object has from the start can be an id', () => {
  const names = Object.getOwnPropertyNames(Object.prototype);
  expect(names.filter((name) => !isReservedName(name))).toEqual([]);
});
