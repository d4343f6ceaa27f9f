import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
  hasOwnMessage,
  inPlainWords,
  isMissingField,
  isUnknownField,
  pathOf,
} from '../../src/rules/shape-issue.js';
import { tries } from '../../src/rules/structure/shapes.js';

const SCHEMA = v.strictObject({
  tries,
  inner: v.array(v.strictObject({ name: v.string() })),
});

/** The one issue that data has, in the words that findings are made of. */
function issueOf(data: unknown) {
  const { issues } = v.safeParse(SCHEMA, data);
  const [issue, ...others] = issues ?? [];
  if (!issue || others.length > 0) throw new Error('There is not one issue');
  return {
    path: pathOf(issue).join('.'),
    isUnknown: isUnknownField(issue),
    isMissing: isMissingField(issue),
    hasWords: hasOwnMessage(issue),
  };
}

const PLAIN = { isUnknown: false, isMissing: false, hasWords: false };

test('a field that is not in the shape is told apart from one that is missing and one that is wrong', () => {
  const inner = [{ name: 'x' }];
  expect(issueOf({ tries: 1, inner, more: 1 })).toEqual({
    ...PLAIN,
    path: 'more',
    isUnknown: true,
  });
  expect(issueOf({ tries: 1 })).toEqual({ ...PLAIN, path: 'inner', isMissing: true });
  expect(issueOf({ tries: 1, inner: [{ name: 5 }] })).toEqual({ ...PLAIN, path: 'inner.0.name' });
  expect(issueOf({ tries: 1, inner: 'x' })).toEqual({ ...PLAIN, path: 'inner' });
  expect(issueOf({ tries: 9, inner })).toEqual({ ...PLAIN, path: 'tries', hasWords: true });
  expect(issueOf('x')).toEqual({ ...PLAIN, path: '' });
  expect(issueOf(undefined)).toEqual({ ...PLAIN, path: '', isMissing: true });
});

test('kinds of values are called as an author would call them', () => {
  const kinds = ['string', 'Array', 'Object', 'undefined', 'null', 'number', 'boolean'];
  expect(kinds.map(inPlainWords)).toEqual([
    'words',
    'a list',
    'a group of fields',
    'nothing',
    'nothing',
    'a number',
    'true or false',
  ]);
  expect(inPlainWords('"maybe" | "never"')).toBe('maybe | never');
});
