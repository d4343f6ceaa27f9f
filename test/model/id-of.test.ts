import { expect, test } from 'vitest';
import { idOf } from '../../src/model/id-of.js';

test.each([
  ['Home Internet!', 'home-internet'],
  ['  Crème & brûlée_2 ', 'creme-brulee-2'],
  ['家庭网络', ''],
  ['a--b', 'a-b'],
])('makes an id of “%s”', (words, id) => {
  expect(idOf(words)).toBe(id);
});
