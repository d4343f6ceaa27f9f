import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkGuide, type CheckedGuide, type GuideFiles } from '../../src/content/check-guide.js';
import { isPicture } from '../../src/content/pictures/guide-pictures.js';
import { readFolder, readInterfaceTexts } from '../../src/content/read/read-folder.js';
import { svg } from '../support/pictures.js';
import type { Finding } from '../../src/model/finding.js';
import type { Guide } from '../../src/model/guide.js';

const FIXTURES = fileURLToPath(new URL('fixtures', import.meta.url));

/** The whole guide without a finding, of which every fixture is a change. */
export const base: GuideFiles = readFolder(join(FIXTURES, 'base'));

/** Each is named after the code of its finding, as `<code>` or `<code>.<variant>`. */
export const fixtureNames = readdirSync(FIXTURES).filter((name) => name !== 'base');

/** A finding that a fixture wants, such as `unknown-target guide.yaml:27`. */
export const placeOf = ({ code, file, line }: Pick<Finding, 'code' | 'file' | 'line'>): string =>
  `${code} ${file}:${line}`;

export interface Fixture {
  readonly files: GuideFiles;
  /** The code in its name. */
  readonly code: string;
  /** Where each finding must be. */
  readonly places: readonly string[];
}

/**
 * A fixture holds only the files that differ from the base. The line of the finding ends in `# <- finding`; one that
 * comes with it is marked `# <- also <code>`. A file that is no YAML is named `.yaml.txt`, so that formatters leave it
 * alone. Where a file is gone no mark can stand: `expected.json` names it and the places.
 */
export function loadFixture(name: string): Fixture {
  const folder = join(FIXTURES, name);
  const code = name.split('.')[0] ?? name;
  const own = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.yaml(\.txt)?$|\.source-hashes\.json$|^pictures\/./.test(file))
    .map((file) => {
      const content = readFileSync(join(folder, file), isPicture(file) ? 'base64' : 'utf8');
      return [file.replace('.txt', ''), content] as const;
    });
  const expected = join(folder, 'expected.json');
  const { without, places } = existsSync(expected)
    ? (JSON.parse(readFileSync(expected, 'utf8')) as { without: string[]; places: string[] })
    : { without: [], places: [] };
  const files = new Map([...base, ...own]);
  for (const file of without) files.delete(file);
  return {
    files,
    code,
    places: [...places, ...own.flatMap(([file, text]) => marks(code, file, text))],
  };
}

const marks = (code: string, file: string, text: string): string[] =>
  text
    .split('\n')
    .flatMap((words, index) =>
      [...words.matchAll(/# <- (?:finding|also ([a-z-]+))/g)].map(([, also]) =>
        placeOf({ code: (also ?? code) as Finding['code'], file, line: index + 1 }),
      ),
    );

/** The day on which the fixtures are checked, so that they stay right. */
export const TODAY = '2026-12-01';

/** Checks a guide as the CLI does. */
export const check = (files: GuideFiles, today = TODAY): CheckedGuide =>
  checkGuide(files, readInterfaceTexts(), today);

/** The base, or other files, with one text changed in one file; refuses a text that is not there. */
export function edited(file: string, from: string, to: string, files = base): GuideFiles {
  const text = files.get(file) ?? '';
  if (!text.includes(from)) throw new Error(`The file ${file} does not hold “${from}”`);
  return new Map([...files, [file, text.replace(from, () => to)]]);
}

/** The base, one text of which shows a picture in English. */
export const withPicture: GuideFiles = new Map([
  ...edited(
    'text/en.yaml',
    'body: Enter it once.',
    'body: [{ picture: { file: pictures/a.svg, alt: A code } }]',
  ),
  ['pictures/a.svg', svg(300, 200)],
]);

/** The guide that `files` make; refuses files that make none. */
export function guideOf(files: GuideFiles): Guide {
  const { guide, findings } = check(files);
  if (!guide) throw new Error(`These files make no guide: ${findings.map(placeOf).join(', ')}`);
  return guide;
}

/** Writes files into a new temporary folder. The caller removes it. */
export function writeFolder(files: GuideFiles): string {
  const folder = mkdtempSync(join(tmpdir(), 'rahnuma-'));
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text, isPicture(name) ? 'base64' : 'utf8');
  }
  return folder;
}
