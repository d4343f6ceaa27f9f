import { expect, test } from 'vitest';
import { checkGuide } from '../../src/content/check-guide.js';
import { base } from './support.js';
import { readInterfaceTexts } from '../../src/content/read/read-folder.js';

test('a wrong target does not hide what is wrong with the texts', () => {
  const files = new Map(base);
  files.set(
    'guide.yaml',
    (files.get('guide.yaml') ?? '').replace('{ to: ask-again }', '{ to: ask-agian }'),
  );
  files.set(
    'text/en.yaml',
    (files.get('text/en.yaml') ?? '').replace('title: Enter the code', "title: ''"),
  );
  const codes = checkGuide(files, readInterfaceTexts()).findings.map(({ code }) => code);
  expect(codes).toEqual(['unknown-target', 'missing-text']);
});

test('numbers are found however they are written', () => {
  const wrong = [
    '0800.55055.1',
    '+92.42.111.300.300',
    '0300 - 1234567',
    '0800‑550551',
    '۰۳۰۰۱۲۳۴۵۶۷',
    '111',
  ];
  for (const number of wrong) {
    const files = new Map(base);
    files.set(
      'text/en.yaml',
      (files.get('text/en.yaml') ?? '').replace('Enter it once.', `Call ${number} now.`),
    );
    const codes = checkGuide(files, readInterfaceTexts()).findings.map(({ code }) => code);
    expect(codes, number).toContain('bare-number');
  }
});

test('dates, amounts and codes are no telephone numbers', () => {
  for (const fine of ['2026-11-22', '180 days', 'Rs 200', '`*#06#`', '13 digits']) {
    const files = new Map(base);
    files.set(
      'text/en.yaml',
      (files.get('text/en.yaml') ?? '').replace('Enter it once.', `Since ${fine} now.`),
    );
    const codes = checkGuide(files, readInterfaceTexts()).findings.map(({ code }) => code);
    expect(codes, fine).not.toContain('bare-number');
  }
});
