import { describe, expect, test } from 'vitest';
import type { FindingCode } from '../../src/model/finding.js';
import { check, edited } from './support.js';

const GUIDE = 'guide.yaml';
const CONTACTS = 'contacts.yaml';
const SCENARIOS = 'scenarios.yaml';
const TEXT = 'text/en.yaml';

/** What is said to do about the one finding of a code that a change of the base causes. */
function fixAfter(code: FindingCode, file: string, from: string, to: string): string {
  const found = check(edited(file, from, to)).findings.filter((finding) => finding.code === code);
  expect(found).toHaveLength(1);
  return found[0]?.fix ?? '';
}

describe('a name that is nearly right', () => {
  test.each<[what: string, FindingCode, file: string, from: string, to: string, likely: string]>([
    [
      'target',
      'unknown-target',
      GUIDE,
      'jazz: { to: signal-bars',
      'jazz: { to: signal-bar',
      'signal-bars',
    ],
    [
      'problem',
      'unknown-problem',
      GUIDE,
      'detour: phone-locked',
      'detour: phone-blocked',
      'phone-locked',
    ],
    ['fact', 'unknown-fact', GUIDE, 'asks: operator', 'asks: operater', 'operator'],
    ['value', 'unknown-value', GUIDE, 'value: unknown', 'value: unknwon', 'unknown'],
    ['condition', 'unknown-condition', GUIDE, 'when: is-jazz', 'when: isjazz', 'is-jazz'],
    ['source', 'unknown-source', GUIDE, '[code-help]', '[codes-help]', 'code-help'],
    ['field of a remedy', 'unknown-field', GUIDE, 'tries: 2', 'tires: 2', 'tries'],
    ['field of a guide', 'unknown-field', GUIDE, 'link-hosts', 'linkhosts', 'link-hosts'],
    ['field of a channel', 'unknown-field', CONTACTS, 'from: own-sim', 'form: own-sim', 'from'],
    ['kind of node', 'wrong-type', GUIDE, 'kind: remedy', 'kind: remdy', 'remedy'],
    ['kind of channel', 'wrong-type', CONTACTS, 'kind: whatsapp', 'kind: whatsap', 'whatsapp'],
    ['place to dial from', 'wrong-type', CONTACTS, 'own-sim', 'own-sims', 'own-sim'],
    [
      'contact in a text',
      'unknown-contact',
      TEXT,
      'contact: operator',
      'contact: opertor',
      'operator',
    ],
    ['placeholder', 'unknown-placeholder', TEXT, '{regulator}', '{regualtor}', 'regulator'],
    [
      'node of a journey',
      'unknown-node',
      SCENARIOS,
      'reaches: code-came',
      'reaches: code-come',
      'code-came',
    ],
    ['answer of a journey', 'unknown-answer', SCENARIOS, 'home }', 'hom }', 'home'],
    [
      'node in a text',
      'orphaned-text',
      TEXT,
      '      unlocked:',
      '      unlockd: {}\n      unlocked:',
      'unlocked',
    ],
  ])('%s', (_what, code, file, from, to, likely) => {
    expect(fixAfter(code, file, from, to)).toContain(`Did you mean “${likely}”?`);
  });
});

describe('a name that is like no other', () => {
  test('is answered by what there is', () => {
    const fix = fixAfter('unknown-value', CONTACTS, 'operator: zong', 'operator: pigeon-post');
    expect(fix).toBe('Use one of: jazz, zong, unknown');
  });

  test('is not answered by what another problem has', () => {
    const fix = fixAfter('unknown-target', GUIDE, 'some: { to: ask-again', 'some: { to: entr-puk');
    expect(fix).not.toContain('enter-puk');
  });

  test('is not answered by a field that only another kind of node has', () => {
    const fix = fixAfter('unknown-field', GUIDE, 'asks: place', 'asks: place\n        wait: PT5M');
    expect(fix).toBe('Use one of: kind, asks, answers, sources, words-of');
  });

  test('is answered by the fields of its kind of channel', () => {
    const wrong = '{ kind: web, telephone: 1, url:';
    const fix = fixAfter('unknown-field', CONTACTS, '{ kind: web, url:', wrong);
    expect(fix).toBe('Use one of: kind, url');
  });
});

test('a number that was meant as words is to be put in quotes', () => {
  expect(fixAfter('wrong-type', CONTACTS, "'111'", '111')).toBe("Put it in quotes: '111'");
});
