import { describe, expect, test } from 'vitest';
import { check, edited } from '../support.js';
import { testMistakes } from './mistake.js';

const EN = 'text/en.yaml';

/** The shops’ address, in both languages, as `to`. */
const linked = (to: string) =>
  edited('text/ur.yaml', '(https://example.org/shops)', `(${to})`, linkedInOne(to));
const linkedInOne = (to: string) => edited(EN, '(https://example.org/shops)', `(${to})`);

/** One sentence, in both languages. */
const says = (words: string) =>
  edited('text/ur.yaml', 'آگے چلیں۔', words, edited(EN, 'Go on.', words));

describe('a link that leads nowhere is shown as it should be', () => {
  const en = 'text/en.yaml:85';
  const ur = 'text/ur.yaml:85';
  const inBoth = (code: string) => [`${code} ${en}`, `${code} ${ur}`];
  testMistakes([
    [
      'an address without https',
      linked('speed.example.org'),
      inBoth('unknown-target'),
      'https://speed.example.org',
    ],
    [
      'a page without https',
      linked('www.example.org/shops'),
      inBoth('unknown-target'),
      'https://www.example.org/shops',
    ],
    ['http', linked('http://example.org/shops'), inBoth('forbidden-link'), 'Write https:'],
    ['a device', linked('192.168.0.1'), inBoth('unknown-target'), 'as code', '`192.168.0.1`'],
    [
      'a page of a device',
      linked('http://192.168.0.1/'),
      inBoth('forbidden-link'),
      '`192.168.0.1`',
    ],
    ['a node', linked('enter-puk'), inBoth('unknown-target'), 'not to nodes', '“phone-locked”'],
    ['a space', linked(' https://example.org'), inBoth('bad-markup'), '[words](address)'],
    [
      'a typo in one language',
      linkedInOne('phone-lockd'),
      `unknown-target ${en}`,
      '“phone-locked”?',
    ],
    [
      'a host with https',
      edited('guide.yaml', '[example.org]', '[https://example.org]'),
      'wrong-type guide.yaml:5',
      'without https://',
    ],
    [
      'a placeholder in one language',
      edited(EN, '{operator}', '{operatr}'),
      'unknown-placeholder text/en.yaml:33',
      '“operator”?',
    ],
  ]);
});

describe('a target is shown as it should be', () => {
  const target = (from: string, to: string) => edited('guide.yaml', from, to);
  testMistakes([
    [
      'a problem',
      target('failed: visit-shop', 'failed: no-code'),
      'unknown-target guide.yaml:64',
      '“no-code” is a problem',
      'write “no-code/which-operator”',
    ],
    [
      'a node of another problem',
      target('failed: ask-operator', 'failed: visit-shop'),
      'unknown-target guide.yaml:45',
      'write “phone-locked/visit-shop”',
    ],
    [
      'a node with the wrong problem',
      target('failed: ask-operator', 'failed: no-code/visit-shop'),
      'unknown-target guide.yaml:45',
      'write “phone-locked/visit-shop”',
    ],
    [
      'a node in the place of the problem of a detour',
      target('detour: phone-locked', 'detour: where-now'),
      'unknown-problem guide.yaml:46',
      'write “phone-locked/where-now”',
    ],
    [
      'a detour with a typo',
      target('detour: phone-locked', 'detour: phone-lockd'),
      'unknown-problem guide.yaml:46',
      '“phone-locked”?',
    ],
    [
      'words of a node of another problem',
      target(
        'kind: resolution\n      visit',
        'kind: resolution\n        words-of: code-came\n      visit',
      ),
      'unknown-target guide.yaml:68',
      'write “no-code/code-came”',
    ],
    [
      'a start in another problem',
      target('start: where-now', 'start: which-operator'),
      'unknown-target guide.yaml:53',
      'Use one of: where-now',
    ],
    [
      'a node of another problem in a journey',
      edited('scenarios.yaml', 'phone-locked/unlocked', 'unlocked'),
      'unknown-node scenarios.yaml:19',
      'write “phone-locked/unlocked”',
    ],
  ]);
});

describe('a number to call', () => {
  const inBoth = ['bare-number text/en.yaml:81', 'bare-number text/ur.yaml:81'];
  testMistakes([
    ['in the words', says('Call 0800 1234567.'), inBoth, '0800 1234567', '{contact-id}', '# allow'],
    ['of a contact, though short', says('Call 111.'), inBoth, '“111”'],
    ['after an allowance of something else', says('Call 111. # allow html-in-text: x'), inBoth],
    ['after an allowance without a reason', says("'Call 111.' # allow bare-number:"), inBoth],
  ]);
});

describe('is no number to call', () => {
  test.each([
    ['an IP address', 'Open 192.168.100.1 now.'],
    ['what is typed', 'Type `12345678`.'],
    ['a size', 'It needs 111 MB.'],
    ['a price', 'It costs Rs 111.'],
    ['a share', 'It is 111% full.'],
    ['what the author says', 'Press 12345678. # allow bare-number: the code on the box'],
    ['what is said above', 'Press 12345678.', '# allow bare-number: the code on the box\n        '],
  ])('%s', (_what, words, above = '') => {
    const files = [EN, 'text/ur.yaml'].reduce(
      (all, file) => edited(file, `body: ${words}`, `${above}body: ${words}`, all),
      says(words),
    );
    expect(check(files).findings).toEqual([]);
  });
});
