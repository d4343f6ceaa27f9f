import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.js';
import { readArguments } from '../../src/cli/read-arguments.js';
import { rahnuma } from '../cli/support.js';

/** Follows the tutorial to the letter: each file that it shows, each change, each command, and what it says that one sees. */

const TUTORIAL = readFileSync('docs/authoring.md', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'rahnuma-tutorial-'));
const home = process.cwd();

type Step =
  | { readonly kind: 'write'; readonly file: string; readonly content: string }
  | { readonly kind: 'change'; readonly file: string; readonly from: string; readonly to: string }
  | { readonly kind: 'run'; readonly command: string; readonly sees: readonly string[] };

const PART =
  /[Ww]rite `([^`]+)`:\n+```yaml\n([^]*?)```|[Ii]n\s+`([^`]+)`, change `([^`]+)` to `([^`]+)`|```(sh|text)\n([^]*?)```/g;

function stepsOf(tutorial: string): Step[] {
  const steps: Step[] = [];
  for (const part of tutorial.matchAll(PART)) {
    const [, file, content = '', changed, from = '', to = '', language, block = ''] = part;
    const lines = block.split('\n').filter(Boolean);
    const before = steps.at(-1);
    if (file !== undefined) steps.push({ kind: 'write', file, content });
    else if (changed !== undefined) steps.push({ kind: 'change', file: changed, from, to });
    else if (language === 'sh') {
      steps.push(...lines.map((command): Step => ({ kind: 'run', command, sees: [] })));
    } else if (before?.kind === 'run') steps.splice(-1, 1, { ...before, sees: lines });
    else throw new Error(`No command shows this: ${block}`);
  }
  return steps;
}

/** The words of a command line; quotes keep spaces. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain = '']) => quoted ?? plain);

const DO: { readonly [K in Step['kind']]: (step: Extract<Step, { kind: K }>) => unknown } = {
  write: ({ file, content }) => {
    expect(existsSync(file), `${file} is there since the beginning`).toBe(true);
    writeFileSync(file, content);
  },
  change: ({ file, from, to }) => {
    const before = readFileSync(file, 'utf8');
    expect(before, `${file} holds what is changed`).toContain(from);
    writeFileSync(file, before.replace(from, to));
  },
  run: async ({ command, sees }) => {
    const [npx, program, name = '', ...args] = wordsOf(command);
    if (npx === 'npm') {
      expect(command).toBe('npm install rahnuma');
      return;
    }
    expect([npx, program]).toEqual(['npx', 'rahnuma']);
    if (name === 'studio') {
      expectStudioTakes(args);
      return;
    }
    const day = name === 'check' ? ['--on', 'today'] : [];
    // Its scripts are not built in the tests.
    const widget = name === 'site' ? ['--no-widget'] : [];
    const { stdout, stderr } = await rahnuma(name, ...args, ...day, ...widget);
    for (const line of sees) {
      for (const part of line.split('…'))
        expect(`${stdout}${stderr}`, command).toContain(part.trimEnd());
    }
  },
};

/** It would go on until somebody ends it. */
function expectStudioTakes(args: readonly string[]): void {
  const studio = COMMANDS.find(({ name }) => name === 'studio');
  expect(studio && readArguments(studio, args)).toHaveProperty('asked');
}

beforeAll(() => {
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

describe('the tutorial', () => {
  const steps = stepsOf(TUTORIAL);

  test('uses every command of an author', () => {
    const used = new Set(
      steps.map((step) => (step.kind === 'run' ? wordsOf(step.command)[2] : '')),
    );
    for (const { name } of COMMANDS) expect(used, name).toContain(name);
  });

  test('can be followed, and one sees what it says', async () => {
    for (const step of steps) await (DO[step.kind] as (step: Step) => unknown)(step);
    expect(existsSync('public/index.html')).toBe(true);
    const page = readFileSync('public/printer/es/index.html', 'utf8');
    expect(page).toContain('La impresora no imprime');
  });

  test('leaves no file that it shows and that is never written', () => {
    const shown = TUTORIAL.match(/```yaml\n/g)?.length;
    expect(steps.filter(({ kind }) => kind === 'write')).toHaveLength(shown ?? 0);
  });
});
