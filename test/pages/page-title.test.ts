import { expect, test } from 'vitest';
import { pageTitle } from '../../src/pages/page-title.js';
import { readSimGuide } from '../support/guides.js';

const { guide, texts } = readSimGuide();
const text = texts.get('en');
if (!guide || !text) throw new Error('The real guide is read');

test('the page is called after the guide, and after the node that is shown', () => {
  expect(pageTitle(text, guide, null)).toBe('SIM registration in Pakistan');
  expect(pageTitle(text, guide, 'no-code/signal-bars')).toBe(
    'Does the phone show signal bars? · SIM registration in Pakistan',
  );
});

test('its name tells no fact', () => {
  const id = 'no-code/signal-bars';
  const title = [{ kind: 'fact', fact: 'operator' } as const, ': any bars?'];
  const nodes = { ...text.nodes, [id]: { title, body: [], answers: {} } };
  expect(pageTitle({ ...text, nodes }, guide, id)).toMatch(/^your operator: any bars\?/);
});
