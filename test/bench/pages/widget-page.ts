import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildOutput } from '../../support/build-output.js';
import { contentHash } from '../product.js';
import { MANY, type BenchPage } from './page.js';

/** What the README tells a page to put into its head. */
const HEAD = [
  ...['guides/sim-registration-pk.json', 'guides/sim-registration-pk.en.json'].map(
    (file) => `<link rel="preload" as="fetch" crossorigin="anonymous" href="${file}" />`,
  ),
  '<script type="module" src="rahnuma.js"></script>',
].join('\n    ');

const TAG = '<rahnuma-guide guide="sim-registration-pk"></rahnuma-guide>';

/** A page with the widget and nothing else, beside a fresh build of the script-tag files. */
export function buildWidgetPage(root: string): BenchPage {
  const folder = join(root, 'widget');
  buildOutput('embed', folder);
  const head = HEAD.replace(/guides\/[\w.-]+\.json/g, (file) => {
    const hash = contentHash(readFileSync(join(folder, file), 'utf8'));
    return `${file}?v=${hash}`;
  });
  writeFileSync(join(folder, 'index.html'), page(head, TAG));
  writeFileSync(join(folder, 'many.html'), page(head, TAG.repeat(MANY)));
  const node = ['rahnuma-guide', '[part~=node]'];
  return {
    name: 'widget',
    folder: 'widget',
    firstQuestion: [...node, '[data-problem]'],
    title: [...node, '.title'],
    restart: ['rahnuma-guide', '[data-action=restart]'],
    answer: [...node, '[data-problem="{id}"], [data-answer="{id}"]'],
  };
}

const page = (head: string, body: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>SIM registration in Pakistan</title>
    <link rel="icon" href="data:," />
    <style>
      :root { color-scheme: light dark; font-family: system-ui, sans-serif; }
    </style>
    ${head}
  </head>
  <body>${body}</body>
</html>
`;
