import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  channels,
  date,
  dated,
  FACT_FIELDS,
  factValues,
  id,
  locale,
  MOST_TRIES,
  tries,
} from '../../../src/rules/structure/shapes.js';

const choice = v.strictObject(FACT_FIELDS.choice);
const channel = (value: object) => [value];

interface Shape {
  readonly schema: v.GenericSchema;
  readonly right: readonly unknown[];
  readonly wrong: readonly unknown[];
}

const SHAPES: Readonly<Record<string, Shape>> = {
  'a name': {
    schema: id('A name'),
    right: ['a', 'a1', '1', 'signal-bars', 'no-code-2'],
    wrong: ['', 'A', 'a-', '-a', 'a--b', 'a b', 'a.b', 'a_b', 'a\n', 'é', 1],
  },
  'a day': {
    schema: date,
    right: [
      '2026-01-01',
      '2026-10-10',
      '2026-12-31',
      '2026-09-29',
      '2026-04-30',
      '2026-02-28',
      '2028-02-29',
      '2000-02-29',
      '2400-02-29',
    ],
    wrong: [
      '2026-02-29',
      '2026-02-30',
      '2028-02-30',
      '1900-02-29',
      '2100-02-29',
      '2026-04-31',
      '2026-06-31',
      '2026-09-31',
      '2026-11-31',
      '2026-00-10',
      '2026-13-01',
      '2026-1-01',
      '2026-01-1',
      '2026-01-00',
      '2026-01-32',
      '2026-01-40',
      '026-01-01',
      '2026-01-011',
      '12026-01-01',
      '2026-01',
      'x2026-01-01',
      'abcd-01-01',
      '2026-01-1x',
    ],
  },
  'the date of a source': {
    schema: dated,
    right: ['2026', '2026-01', '2026-12', '2026-01-31', '2028-02-29'],
    wrong: [
      '2026-00',
      '2026-13',
      '2026-02-30',
      '',
      '26',
      '20261',
      '2026-1',
      '2026-01-1',
      '2026-01-',
      '2026-01-011',
      'x2026',
      '2026-x1',
    ],
  },
  'a locale': {
    schema: locale,
    right: ['en', 'ckb', 'zh-Hans', 'pt-BR', 'es-419', 'zh-Hant-TW', 'sr-Latn-RS'],
    wrong: [
      'e',
      'engl',
      'EN',
      'zh-hans',
      'zh-Han',
      'zh-HANS',
      'pt-br',
      'pt-B',
      'es-41',
      'en_US',
      'en-',
      'xx en',
      'en-US-x',
      '-US',
    ],
  },
  'tries of a remedy': {
    schema: tries,
    right: [1, MOST_TRIES],
    wrong: [0, -1, 1.5, MOST_TRIES + 1, '2', null],
  },
  'values of a fact': {
    schema: choice,
    right: [{ values: ['a', 'b'] }, { values: ['a', 'b', 'c'] }],
    wrong: [{ values: ['a'] }, { values: [] }, { values: ['a', 'B'] }, {}, { values: 'a' }],
  },
  'facts with a value': {
    schema: factValues,
    right: [{}, { operator: 'jazz' }],
    wrong: [{ Operator: 'jazz' }, { operator: 'Jazz' }, { operator: 1 }],
  },
  'channels of a contact': {
    schema: channels,
    right: [
      channel({ kind: 'call', number: '111' }),
      channel({ kind: 'call', number: '+92 42 111-300', from: 'any-phone' }),
      channel({ kind: 'call', number: '*100#', from: 'own-sim' }),
      channel({ kind: 'call', number: '1' }),
      channel({ kind: 'sms', number: '668', from: 'own-sim' }),
      channel({ kind: 'whatsapp', number: '+92 300 8008008' }),
      channel({ kind: 'email', address: 'help@example.org' }),
      channel({ kind: 'web', url: 'https://example.org' }),
      [
        { kind: 'call', number: '111' },
        { kind: 'sms', number: '111' },
      ],
    ],
    wrong: [
      [],
      channel({ kind: 'fax', number: '111' }),
      channel({ kind: 'call' }),
      channel({ kind: 'call', number: '' }),
      channel({ kind: 'call', number: '++1' }),
      channel({ kind: 'call', number: ' 1' }),
      channel({ kind: 'call', number: '-1' }),
      channel({ kind: 'call', number: '1x' }),
      channel({ kind: 'call', number: 'x1' }),
      channel({ kind: 'call', number: '1+1' }),
      channel({ kind: 'call', number: '111', from: 'abroad' }),
      channel({ kind: 'sms', number: '111', from: 'abroad' }),
      channel({ kind: 'whatsapp', number: '111', from: 'own-sim' }),
      channel({ kind: 'whatsapp' }),
      channel({ kind: 'email', address: 'help' }),
      channel({ kind: 'email' }),
      channel({ kind: 'web' }),
      channel({ kind: 'web', url: 'https://example.org', number: '1' }),
    ],
  },
};

describe.each(Object.entries(SHAPES))('%s', (_what, { schema, right, wrong }) => {
  test.each(right.map((value) => [JSON.stringify(value), value]))('may be %s', (_text, value) => {
    expect(v.safeParse(schema, value).success).toBe(true);
  });

  test.each(wrong.map((value) => [JSON.stringify(value), value]))('is not %s', (_text, value) => {
    expect(v.safeParse(schema, value).success).toBe(false);
  });
});
