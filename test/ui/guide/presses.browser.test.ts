import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  button,
  clickThrough,
  control,
  mount,
  nodeId,
  settled,
  withCleanPage,
} from '../support.js';

withCleanPage();

describe('one press is one answer', () => {
  test('also where it is a double click, whose second click meets the next question', async () => {
    const element = await mount({ lang: 'en' });
    await userEvent.dblClick(button(element, 'no-code'));
    await settled(element);
    expect(element.trail).toHaveLength(1);
    await userEvent.tripleClick(button(element, 'android'));
    await settled(element);
    expect(element.trail).toHaveLength(2);
  });

  test('also where the Enter key is held', async () => {
    const element = await mount({ lang: 'en' });
    button(element, 'no-code').focus();
    await userEvent.keyboard('{Enter>6/}');
    await settled(element);
    expect(element.trail).toHaveLength(1);
    button(element, 'android').focus();
    // The focus may not have moved yet when the key repeats.
    const held = new KeyboardEvent('keydown', {
      key: 'Enter',
      repeat: true,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    expect(button(element, 'android').dispatchEvent(held)).toBe(false);
  });

  test('and a second press, a moment later, is another', async () => {
    const element = await mount({ lang: 'en' });
    await userEvent.click(button(element, 'no-code'));
    await settled(element);
    await userEvent.click(button(element, 'android'), { position: { x: 2, y: 2 } });
    await settled(element);
    expect(element.trail).toHaveLength(2);
  });
});

describe('start again', () => {
  test('can be undone once, by a button that says so', async () => {
    const element = await mount({ lang: 'en' });
    await clickThrough(element, ['no-code', 'android', 'none']);
    const place = nodeId(element);
    control(element, 'restart').click();
    await settled(element);
    expect(nodeId(element)).toBeUndefined();
    control(element, 'undo').click();
    await settled(element);
    expect(nodeId(element)).toBe(place);
    expect(() => control(element, 'undo')).toThrow();
  });

  test('that lost nothing has nothing to undo', async () => {
    const element = await mount({ lang: 'en' });
    element.restart();
    await settled(element);
    expect(() => control(element, 'undo')).toThrow();
  });
});
