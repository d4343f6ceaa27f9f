import { expect, test } from 'vitest';
import { allowedPicture } from '../../../src/compiled/outside/allowed-picture.js';

const NAME = 'mine.0a1b2c3d.svg';
const OWN = `${location.origin}/guides/mine.json`;
const OTHER = 'https://guides.example.org/a/mine.json';

test('a picture beside a guide of the page’s own origin is allowed', () => {
  expect(allowedPicture(NAME, OWN, [])).toBe(`${location.origin}/guides/${NAME}`);
});

test.each([
  ['beside a guide elsewhere', NAME, OTHER],
  ['at an address', 'https://pictures.example.org/box.png', OWN],
])('a picture %s is not, unless its host is named', (_what, picture, base) => {
  expect(allowedPicture(picture, base, [])).toBeUndefined();
  expect(allowedPicture(picture, base, ['example.com', 'ample.org'])).toBeUndefined();
  expect(allowedPicture(picture, base, ['example.org'])).toMatch(/^https:.*\.example\.org\//);
});

test('a host that is not encrypted is not allowed', () => {
  expect(allowedPicture(NAME, 'http://example.org/mine.json', ['example.org'])).toBeUndefined();
});
