import { describe, expect, test } from 'vitest';
import type { GuideNode } from '../../../src/model/guide.js';
import { answersWithText, textSlots } from '../../../src/rules/words/text-slots.js';
import { slotTree, unusedTexts } from '../../../src/rules/words/unused-texts.js';
import { end, guideOf, question, remedy } from '../support.js';

const ASK = question('p/ask', 'p/try', 'p/end');
const TRY = remedy('p/try', 'p/end', 'q/end');
const HAND_OVER: GuideNode = { ...end('q/end'), kind: 'escalation' };
const GUIDE = guideOf([], {
  facts: { place: { kind: 'choice', values: ['home', 'abroad'], sensitive: false } },
  contacts: {
    shop: { channels: [{ kind: 'call', number: '111' }], sources: [], checked: '2026-01-01' },
  },
  problems: [
    { id: 'p', start: 'p/ask', nodes: [ASK, TRY, end('p/end')] },
    { id: 'q', start: 'q/end', nodes: [HAND_OVER] },
  ],
});

/** The slots of the guide below `prefix`, as `kind path`, with a mark where the text need not be there. */
const slotsAt = (prefix: string): string[] =>
  textSlots(GUIDE)
    .map(({ kind, path, required }) => `${kind}${required ? '' : '?'} ${path.join('.')}`)
    .filter((slot) => slot.includes(` ${prefix}`));

describe('a guide has room for the words of', () => {
  test('itself, its facts and its contacts', () => {
    expect([...slotsAt('title'), ...slotsAt('description')]).toEqual([
      'line title',
      'line description',
    ]);
    expect([...slotsAt('facts.'), ...slotsAt('contacts.')]).toEqual([
      'name facts.place.label',
      'name facts.place.unset',
      'name facts.place.values.home',
      'name facts.place.values.abroad',
      'label contacts.shop',
    ]);
  });

  test('its problems', () => {
    expect([...slotsAt('problems.p'), ...slotsAt('phrases.p')].slice(0, 3)).toEqual([
      'label problems.p.title',
      'label problems.p.hint',
      'phrases? phrases.p',
    ]);
  });

  test('a question: its answers must have some, its body need not', () => {
    expect([...slotsAt('nodes.p/ask'), ...slotsAt('phrases.p/ask')]).toEqual([
      'label nodes.p/ask.title',
      'body? nodes.p/ask.body',
      'label nodes.p/ask.answers.a0.label',
      'line? nodes.p/ask.answers.a0.summary',
      'label nodes.p/ask.answers.a1.label',
      'line? nodes.p/ask.answers.a1.summary',
      'phrases? phrases.p/ask',
    ]);
  });

  test('a remedy: its replies have those of the interface unless it has its own, its detour has its own', () => {
    expect(slotsAt('nodes.p/try')).toEqual([
      'label nodes.p/try.title',
      'body nodes.p/try.body',
      'line nodes.p/try.summary',
      'label? nodes.p/try.answers.worked.label',
      'line? nodes.p/try.answers.worked.summary',
      'label? nodes.p/try.answers.failed.label',
      'line? nodes.p/try.answers.failed.summary',
      'label? nodes.p/try.answers.could-not.label',
      'line? nodes.p/try.answers.could-not.summary',
      'label nodes.p/try.answers.detour.label',
      'line? nodes.p/try.answers.detour.summary',
    ]);
    expect(answersWithText(remedy('p/try', 'p/end')).map(({ id }) => id)).toEqual([
      'worked',
      'failed',
      'could-not',
    ]);
  });

  test('an end', () => {
    expect(slotsAt('nodes.q/end')).toEqual([
      'label nodes.q/end.title',
      'body nodes.q/end.body',
      'line nodes.q/end.summary',
    ]);
  });
});

describe('words for which there is no room', () => {
  const tree = slotTree([
    ['title'],
    ['nodes', 'p/a', 'title'],
    ['nodes', 'p/a', 'body'],
    ['list', 0],
  ]);
  const unused = (data: unknown) =>
    [...unusedTexts(data, tree)].flatMap((found) =>
      found ? [[found.path.join('.'), found.value, ...found.known]] : [],
    );

  test('are found at the outermost name that is of no use, with those that are', () => {
    const data = {
      title: 'x',
      nodes: { 'p/a': { title: 'x', titel: 'y' }, 'p/b': { title: 'z' } },
      list: ['x'],
    };
    expect(unused(data)).toEqual([
      ['nodes.p/a.titel', 'y', 'title', 'body'],
      ['nodes.p/b', { title: 'z' }, 'p/a'],
    ]);
  });

  test('are not looked for inside a text', () => {
    expect(unused({ title: [{ kind: 'code', code: 'x' }], nodes: null })).toEqual([]);
    expect(unused('x')).toEqual([]);
  });
});
