import { afterEach, expect, test, vi } from 'vitest';
import { defineElements } from '../../src/embed/define-elements.js';

class First extends HTMLElement {}
class Second extends HTMLElement {}

const other = () => class extends HTMLElement {};

afterEach(() => vi.restoreAllMocks());

test('elements are defined once; defining them again is harmless', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  defineElements({ 'test-first': First, 'test-second': Second });
  defineElements({ 'test-first': First, 'test-second': Second });
  expect(customElements.get('test-second')).toBe(Second);
  expect(warn).not.toHaveBeenCalled();
});

test('a second copy defines nothing, so that two are never mixed, and the console says so once', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  defineElements({ 'test-new': other(), 'test-first': other(), 'test-second': other() });
  expect(customElements.get('test-new')).toBeUndefined();
  expect(customElements.get('test-first')).toBe(First);
  expect(warn).toHaveBeenCalledOnce();
  expect(warn.mock.calls[0]?.[0]).toContain('<test-first>');
});
