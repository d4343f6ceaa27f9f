import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkCompiledGuide } from '../../src/compiled/outside/check-compiled.js';
import { readInterfaceTexts } from '../../src/content/read/read-folder.js';
import { put } from './broken/compiled.js';

const page = readFileSync('docs/compiled-guide.md', 'utf8');

test('the guide that the documentation shows passes, with the words of the interface', () => {
  const [, example = ''] = /```json\n([^]*?)```/.exec(page) ?? [];
  const data: unknown = JSON.parse(example);
  expect(checkCompiledGuide(data, 'x').findings.map(({ code }) => code)).toContain('missing-text');
  put(data, 'texts.en.interface', readInterfaceTexts().get('en'));
  const { data: checked, findings } = checkCompiledGuide(data, 'x');
  expect(findings).toEqual([]);
  expect(checked?.guide.problems).toHaveLength(1);
});
