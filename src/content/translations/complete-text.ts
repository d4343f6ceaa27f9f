import {
  Scalar,
  YAMLMap,
  isMap,
  isScalar,
  parseDocument,
  stringify,
  type Document,
  type Pair,
} from 'yaml';
import type { DataPath } from '../../model/data-path.js';
import { valueAt } from '../report/value-at.js';
import type { Translation, TranslationState } from './translations-of.js';

/** A language's file that is to be completed. */
export interface TextToComplete {
  /** The file as it is; empty where there is none yet. */
  readonly content: string;
  /** How each of its texts stands, in the order of the guide. */
  readonly translations: readonly Translation[];
  readonly sourceLocale: string;
  /** The file that it is translated from, as data. */
  readonly source: unknown;
}

/** What a comment says before the source's words: it is written anew each time, so that it never tells of an older source. */
const MARKS: Partial<Readonly<Record<TranslationState, string>>> = {
  missing: '',
  stale: ', changed since this was translated',
};

/**
 * A language's file with an empty text for each that is missing, and beside it, as a comment, what is to be translated. A text whose
 * source has changed has the new source beside it. What else stands in the file, comments too, stays as it is.
 */
export function completeText({
  content,
  translations,
  sourceLocale,
  source,
}: TextToComplete): string {
  const document = parseDocument<YAMLMap>(content);
  document.contents ??= new YAMLMap();
  const style = styleOf(content);
  const before = document.toString(style);
  const order = orderOf(translations);
  for (const { path, state } of translations) {
    if (state === 'missing') insert(document, path, order);
    const mark = MARKS[state];
    const words = valueAt(source, path);
    const isShown = mark !== undefined && words !== undefined;
    const comment = isShown ? commentOf(words, mark, sourceLocale) : '';
    setComment(document, path, comment, sourceLocale);
  }
  const after = document.toString(style);
  // What has nothing to be changed stays as it was typed, in every sign.
  if (after === before && content !== '') return content;
  const byteOrderMark = content.startsWith(BOM) ? BOM : '';
  return byteOrderMark + (content.includes('\r\n') ? after.replaceAll('\n', '\r\n') : after);
}

const BOM = '\uFEFF';

/** How a file is written, so that what is added looks like the rest. */
const styleOf = (content: string) => ({
  lineWidth: 0,
  singleQuote: true,
  indent: /^( +)\S/m.exec(content)?.[1]?.length ?? 2,
  flowCollectionPadding: isPadded(content),
});

/** Whether there are spaces inside of brackets and braces: `{ label: Yes }`. */
const isPadded = (content: string): boolean =>
  /[:-] [[{] /.test(content) || !/[:-] [[{]\S/.test(content);

/** Names in names, in the order in which they stand in a file. */
interface Names {
  readonly [name: string]: Names;
}

function orderOf(translations: readonly Translation[]): Names {
  const order: Record<string, Names> = {};
  for (const { path } of translations) {
    path.reduce<Record<string, Names>>((names, name) => (names[name] ??= {}), order);
  }
  return order;
}

/** Puts an empty text at `path`, with the maps around it, each in its place. What stands there already stays. */
function insert(document: Document<YAMLMap>, path: DataPath, order: Names): void {
  let parent: unknown = document.contents;
  let names = order;
  path.forEach((key, depth) => {
    if (!isMap(parent)) return;
    const name = String(key);
    const present = parent.get(name);
    if (present === undefined || present === null) {
      parent.delete(name);
      const value = depth === path.length - 1 ? emptyText() : new YAMLMap();
      const place = placeOf(name, Object.keys(names), namesIn(parent));
      parent.items.splice(place, 0, document.createPair(name, value));
    }
    parent = parent.get(name, true);
    names = names[name] ?? {};
  });
}

function emptyText(): Scalar {
  const text = new Scalar('');
  text.type = Scalar.QUOTE_SINGLE;
  return text;
}

const namesIn = ({ items }: YAMLMap): string[] => items.map(nameOf);
const nameOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

/** Behind the nearest of those that stand before it. */
function placeOf(name: string, order: readonly string[], present: readonly string[]): number {
  const before = order.slice(0, order.indexOf(name));
  return before.reduce((place, each) => Math.max(place, present.indexOf(each) + 1), 0);
}

function commentOf(words: unknown, mark: string, locale: string): string {
  const head = ` source (${locale}${mark}):`;
  if (typeof words === 'string') return `${head} ${words.trim().replace(/\s+/g, ' ')}`;
  const lines = stringify(words, { lineWidth: 0 }).trimEnd().split('\n');
  return [head, ...lines.map((line) => `   ${line}`)].join('\n');
}

/** Puts a comment above what stands at `path`, in the place of one that was put there before. Other comments stay. */
function setComment(
  document: Document<YAMLMap>,
  path: DataPath,
  comment: string,
  locale: string,
): void {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent) || parent.flow) return;
  const pair = parent.items.find((item) => nameOf(item) === String(path.at(-1)));
  if (!isScalar(pair?.key)) return;
  // What stands above the first of a map belongs to the map, once it is read again.
  if (pair === parent.items[0]) removeComment(parent, locale);
  removeComment(pair.key, locale);
  const lines = [pair.key.commentBefore ?? '', comment].filter((each) => each !== '');
  if (lines.length > 0) pair.key.commentBefore = lines.join('\n');
}

function removeComment(node: Scalar | YAMLMap, locale: string): void {
  if (typeof node.commentBefore !== 'string') return;
  const own = new RegExp(`^ source \\(${locale}(${MARKS.stale ?? ''})?\\):.*(\\n   .*)*\\n?`, 'm');
  node.commentBefore = node.commentBefore.replace(own, '').replace(/\n$/, '') || null;
}
