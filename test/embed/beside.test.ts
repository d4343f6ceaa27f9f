import { expect, test } from 'vitest';
import { addressBeside } from '../../src/embed/beside.js';

test.each([
  ['https://your.host/embed/rahnuma.js', 'https://your.host/embed/search.js'],
  ['https://your.host/embed/rahnuma-0.1.0.js', 'https://your.host/embed/search-0.1.0.js'],
  ['https://your.host/rahnuma-1.2.3-beta.1.js', 'https://your.host/search-1.2.3-beta.1.js'],
  ['https://your.host/0.1.0/rahnuma.js?v=2', 'https://your.host/0.1.0/search.js'],
])('beside %s the search is %s', (own, search) => {
  expect(addressBeside(own, 'search').href).toBe(search);
});
