import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from '../../src/cli/commands.js';
import { readArguments } from '../../src/cli/read-arguments.js';
import { checkGuide } from '../../src/content/check-guide.js';
import { body } from '../../src/content/format/blocks.js';
import { node } from '../../src/content/format/nodes.js';
import { siteFile } from '../../src/content/format/site-file.js';
import { readInterfaceTexts } from '../../src/content/read/read-folder.js';
import { HOME_GUIDE } from '../support/guides.js';

/** What the README and the pages of `docs` show is right: readers copy it. */

interface Block {
  readonly page: string;
  readonly language: string;
  readonly code: string;
}

const PAGES = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)];

const BLOCKS = PAGES.filter((page) => page.endsWith('.md')).flatMap((page): Block[] =>
  [...readFileSync(page, 'utf8').matchAll(/^ *```(\w+)\n([^]*?)^ *```$/gm)].map(
    ([, language = '', code = '']) => ({ page, language, code }),
  ),
);

const blocksOf = (...languages: string[]) =>
  BLOCKS.filter(({ language }) => languages.includes(language));

/** Folders of guides that the pages speak of. */
const FOLDERS = ['my-guide', 'printer'];

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

test('the README’s example of a guide passes the check as it stands', () => {
  const files = new Map([
    ['contacts.yaml', '{}'],
    ['sources.yaml', '{}'],
    ['scenarios.yaml', '[]'],
  ]);
  for (const { page, code } of blocksOf('yaml')) {
    const [, file] = /^# (\S+\.yaml)\n/.exec(code) ?? [];
    if (page === 'README.md' && file !== undefined) files.set(file, code);
  }
  expect([...files.keys()]).toEqual(expect.arrayContaining(['guide.yaml', 'text/en.yaml']));
  const { findings } = checkGuide(files, readInterfaceTexts());
  expect(findings).toEqual([]);
});

describe('a part of a guide has the shape that it shows', () => {
  const parts = blocksOf('yaml').filter(({ code }) => !/^# (\S+\.yaml\n|yaml-lang)/.test(code));
  test.each(parts)('$page: $code', ({ code }) => {
    const data = parse(code) as Record<string, unknown>;
    const [name = ''] = Object.keys(data);
    if ('problems' in data || 'facts' in data) return;
    const result = v.safeParse(name === 'body' ? body : node, data[name]);
    expect(result.issues).toBeUndefined();
  });
});

test('the settings of a site are what a site takes', () => {
  const [settings] = blocksOf('yaml').filter(({ page }) => page === 'docs/site.md');
  expect(v.safeParse(siteFile, parse(settings?.code ?? '')).issues).toBeUndefined();
});

describe('a command is there, and takes what stands behind it', () => {
  const { scripts } = readJson('package.json') as { scripts: Record<string, string> };
  const lines = blocksOf('sh').flatMap(({ page, code }) =>
    code
      .split(/\n|&&/)
      .map((line) => ({ page, line: line.replace(/(#|>).*/, '').trim() }))
      .filter(({ line }) => line !== ''),
  );
  test.each(lines)('$page: $line', ({ line }) => {
    const [program, ...words] = [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
      ([, double, single, plain = '']) => double ?? single ?? plain,
    );
    if (program === 'npm') {
      const [verb = '', name = verb] = words[0] === 'run' ? words.slice(1) : words;
      expect(['ci', 'install', ...Object.keys(scripts)]).toContain(
        name === 'rahnuma' ? verb : name,
      );
      return;
    }
    expect([program, words[0]]).toEqual(['npx', 'rahnuma']);
    const command = COMMANDS.find(({ name }) => name === words[1]);
    const isNew = words[1] === 'init';
    const args = words.slice(2).map((word, index, all) => {
      if (all[index - 1] === '--from') return 'docs/import.md';
      return FOLDERS.includes(word) && !isNew ? HOME_GUIDE : word;
    });
    expect(command && readArguments(command, args)).toHaveProperty('asked');
  });
});

describe('a script can be parsed, and imports what the package exports', () => {
  const { exports } = readJson('package.json') as { exports: Record<string, unknown> };
  const api = readFileSync('src/index.ts', 'utf8');
  test.each(blocksOf('js', 'ts', 'jsx'))('$page: $code', ({ code, language }) => {
    // A decorator needs what it decorates.
    const whole = code.trimStart().startsWith('@') ? `${code}class Help {}` : code;
    const { diagnostics = [] } = ts.transpileModule(whole, {
      reportDiagnostics: true,
      fileName: language === 'jsx' ? 'block.tsx' : 'block.ts',
      compilerOptions: { jsx: ts.JsxEmit.Preserve, experimentalDecorators: true },
    });
    expect(diagnostics.map(({ messageText }) => messageText)).toEqual([]);
    for (const [, names = '', from = ''] of code.matchAll(/import (?:{ (.*) } from )?'(.*)'/g)) {
      if (!from.startsWith('rahnuma')) continue;
      expect(Object.keys(exports)).toContain(from.replace(/^rahnuma/, '.'));
      for (const name of names.split(', ').filter(Boolean)) expect(api).toContain(name);
    }
  });
});

describe('an element has the attributes that are shown', () => {
  interface Declaration {
    readonly tagName?: string;
    readonly attributes?: readonly { readonly name: string }[];
  }
  const { modules } = readJson('src/custom-elements.json') as {
    modules: readonly { readonly declarations?: readonly Declaration[] }[];
  };
  const declared = modules.flatMap(({ declarations = [] }) => declarations);
  const tags = blocksOf('html').flatMap(({ page, code }) =>
    [...code.matchAll(/<(rahnuma-[a-z]+)([^>]*)>/g)].map(([, tag = '', attributes = '']) => ({
      page,
      tag,
      attributes: attributes
        .replace(/="[^"]*"/g, '')
        .trim()
        .split(/\s+/),
    })),
  );
  test.each(tags)('$page: <$tag $attributes>', ({ tag, attributes }) => {
    const known = declared.find(({ tagName }) => tagName === tag)?.attributes ?? [];
    expect([...known.map(({ name }) => name), 'lang', 'id', '']).toEqual(
      expect.arrayContaining(attributes),
    );
  });
});

test.each(blocksOf('json'))('$page: JSON can be read', ({ code }) => {
  expect(() => JSON.parse(code) as unknown).not.toThrow();
});
