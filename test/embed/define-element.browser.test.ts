import { expect, test, vi } from 'vitest';
import { defineElement } from '../../src/embed/define-element.js';

class First extends HTMLElement {}
class Second extends HTMLElement {}

test('an element is defined once; again is harmless; another class is warned of', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  defineElement('test-element', First);
  defineElement('test-element', First);
  expect(warn).not.toHaveBeenCalled();
  defineElement('test-element', Second);
  expect(warn).toHaveBeenCalledOnce();
  expect(warn.mock.calls[0]?.[0]).toContain('<test-element>');
  expect(customElements.get('test-element')).toBe(First);
});
