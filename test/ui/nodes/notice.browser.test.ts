import { expect, test } from 'vitest';
import type { GuideNode } from '../../../src/model/guide.js';
import type { RahnumaGuide } from '../../../src/ui/guide/rahnuma-guide.js';
import { nodeText, question, showSmall } from '../small-guide.js';
import {
  button,
  clickThrough,
  control,
  focused,
  nodeId,
  nodeOf,
  settled,
  titleOf,
  violations,
  withCleanPage,
} from '../support.js';

withCleanPage();

const NOTICE: GuideNode = {
  kind: 'notice',
  id: 'p/notice',
  sources: [],
  answers: [{ id: 'continue', learn: {}, route: [{ to: 'p/end' }] }],
};
const YES = { label: 'Yes', summary: 'It is so' };

const showNotice = (attributes = {}, answers = {}) =>
  showSmall({
    nodes: [question('p/ask', 'p/notice', 'yes', 'no'), NOTICE],
    words: {
      'p/ask': nodeText('Is it so?', { answers: { yes: YES, no: YES } }),
      'p/notice': nodeText('Before you go on', {
        body: [{ kind: 'paragraph', text: 'Have the card at hand.' }],
        answers,
      }),
    },
    attributes,
  });

const partOf = (element: RahnumaGuide, tag: string): HTMLElement => {
  const part = element.shadowRoot?.querySelector<HTMLElement>(tag);
  if (!part) throw new Error(`There is no ${tag}`);
  return part;
};

test.each([
  ['en', 'Continue'],
  ['ur', 'آگے چلیں'],
  ['zh-Hans', '继续'],
])('a notice has one way on, and everybody can use it, in %s', async (lang, word) => {
  const element = await showNotice({ lang });
  await clickThrough(element, ['yes']);
  expect(nodeOf(element)?.dataset.kind).toBe('notice');
  const answers = nodeOf(element)?.shadowRoot?.querySelectorAll('[part~=answer]');
  expect([...(answers ?? [])].map((each) => each.textContent.trim())).toEqual([word]);
  expect(await violations(document.body)).toEqual([]);
  await clickThrough(element, ['continue']);
  expect(nodeId(element)).toBe('p/end');
  expect(focused()).toBe(titleOf(element));
});

test('its button may have words of its own', async () => {
  const words = { continue: { label: 'I have read this', summary: 'Read it' } };
  const element = await showNotice({}, words);
  await clickThrough(element, ['yes']);
  expect(button(element, 'continue').textContent).toContain('I have read this');
});

test('that a visitor went on says nothing of them: not among the answers, not in the hand-over', async () => {
  const element = await showNotice();
  await clickThrough(element, ['yes', 'continue']);
  const list = partOf(element, 'rahnuma-trail').shadowRoot;
  expect(list?.textContent).not.toContain('Before you go on');
  expect(list?.querySelectorAll('li')).toHaveLength(2);
  expect(list?.querySelector('summary')?.textContent).toContain('(2)');
  expect(await element.summary('en')).not.toMatch(/continue/i);
});

test('back leads to it, and a changed answer before it keeps what was said', async () => {
  const element = await showNotice();
  await clickThrough(element, ['yes', 'continue']);
  control(element, 'back').click();
  await settled(element);
  expect(nodeId(element)).toBe('p/notice');
  await clickThrough(element, ['continue']);
  control(element, 'change', 1).click();
  await settled(element);
  expect(nodeId(element)).toBe('p/ask');
  expect(element.shadowRoot?.textContent).not.toMatch(/continue-summary/);
  await clickThrough(element, ['no']);
  expect(nodeId(element)).toBe('p/end');
});
