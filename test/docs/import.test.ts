import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { imported } from '../content/import/support.js';

const page = readFileSync('docs/import.md', 'utf8');

/** The blocks of code of a language, in the order of the page. */
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(
    ([, code = '']) => code,
  );

const [ofChart, ofOutline] = blocks('yaml');

test.each([
  ['the chart', blocks('mermaid')[0], ofChart],
  ['the outline', blocks('text')[0], ofOutline],
])('%s becomes what the page shows', (_, source = '', shown = '') => {
  const { files, text } = imported(source);
  expect(text.title).toBe('Card reader');
  expect(files.get('guide.yaml')).toContain(shown);
  expect(shown).toContain('kind: escalation');
});
