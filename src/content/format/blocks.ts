import * as v from 'valibot';
import type { OfKind } from '../../model/by-kind.js';
import type { DataPath } from '../../model/data-path.js';
import type { Block, BlockKind, Line } from '../../model/text/rich-text.js';
import { atLeast, id } from '../../rules/structure/shapes.js';
import { about } from './about.js';
import { line } from './line.js';
import { withDefined } from './with-defined.js';

/** Parses a line that stands at `path` of the authored block. */
type ParseLine = (authored: string, ...path: DataPath) => Line;

/** How a kind of block is written. */
interface BlockFormat<K extends BlockKind, S extends v.GenericSchema = v.GenericSchema> {
  readonly schema: S;
  readonly parse: (authored: v.InferOutput<S>, parseLine: ParseLine) => OfKind<Block, K>;
  /** Where in the authored block stands what stands at `path` in the block. */
  readonly pathOf: (path: DataPath) => DataPath;
}

/** A block that is written as a field of its name. */
function field<K extends BlockKind, S extends v.GenericSchema>(
  name: K,
  schema: S,
  parse: BlockFormat<K, S>['parse'],
  pathOf: (path: DataPath) => DataPath = () => [],
): BlockFormat<K> {
  return {
    schema: v.strictObject({ [name]: schema }),
    parse: (authored, parseLine) =>
      parse((authored as Record<K, v.InferOutput<S>>)[name], parseLine),
    pathOf: (path) => [name, ...pathOf(path)],
  };
}

const lines = atLeast(1, line, 'A list has at least one line');

/** A list, whose lines are the items of the block. */
const listOf = <K extends 'steps' | 'list' | 'checklist'>(kind: K): BlockFormat<K> =>
  field(
    kind,
    lines,
    (items, parseLine) =>
      ({ kind, items: items.map((text, index) => parseLine(text, kind, index)) }) as OfKind<
        Block,
        K
      >,
    ([, index]) => (index === undefined ? [] : [index]),
  );

const pictureFile = v.pipe(
  v.string(),
  v.regex(
    /^pictures\/[^/]+\.(svg|png|webp|jpe?g)$/i,
    'A picture is a file in the folder “pictures” of the guide, such as pictures/box.svg: SVG, PNG, WebP or JPEG',
  ),
);

const BLOCKS: { readonly [K in BlockKind]: BlockFormat<K> } = {
  paragraph: {
    schema: line,
    parse: (text, parseLine) => ({ kind: 'paragraph', text: parseLine(text as string) }),
    pathOf: () => [],
  },
  heading: field('heading', line, (text, parseLine) => ({
    kind: 'heading',
    text: parseLine(text, 'heading'),
  })),
  steps: listOf('steps'),
  list: listOf('list'),
  checklist: listOf('checklist'),
  table: field(
    'table',
    v.strictObject({
      header: about(lines, 'What each column is.'),
      rows: about(
        atLeast(1, lines, 'A table has at least one row'),
        'Each row has a cell for each column.',
      ),
    }),
    ({ header, rows }, parseLine) => ({
      kind: 'table',
      header: header.map((text, column) => parseLine(text, 'table', 'header', column)),
      rows: rows.map((cells, row) =>
        cells.map((text, column) => parseLine(text, 'table', 'rows', row, column)),
      ),
    }),
    (path) => path,
  ),
  code: field(
    'code',
    about(v.string(), 'Lines to be typed or read as they stand; the same in every language.'),
    (code) => ({ kind: 'code', code: code.trimEnd() }),
  ),
  picture: field(
    'picture',
    v.strictObject({
      file: about(pictureFile, 'The file, in the folder “pictures” of the guide.'),
      dark: v.optional(about(pictureFile, 'The file for dark pages, of the same shape.')),
      alt: about(line, 'What the picture shows, for those who do not see it.'),
    }),
    // How large it is, and what its file is called when it is built, is known where the file is read.
    ({ file, dark, alt }, parseLine) =>
      withDefined({
        kind: 'picture',
        src: file,
        dark,
        width: 0,
        height: 0,
        alt: parseLine(alt, 'picture', 'alt'),
      }),
    (path) => path.map((field) => (field === 'src' ? 'file' : field)),
  ),
  note: field('note', line, (text, parseLine) => ({ kind: 'note', text: parseLine(text, 'note') })),
  warning: field('warning', line, (text, parseLine) => ({
    kind: 'warning',
    text: parseLine(text, 'warning'),
  })),
  contact: field('contact', id('A contact'), (contact) => ({ kind: 'contact', contact })),
  link: field(
    'link',
    v.strictObject({ to: v.string(), text: line }),
    ({ to, text }, parseLine) => ({ kind: 'link', to, text: parseLine(text, 'link', 'text') }),
    (path) => path.slice(0, 1),
  ),
};

/** A block is words, or has one field that says its kind. */
export type AuthoredBlock = string | Readonly<Partial<Record<BlockKind, unknown>>>;

const FIELDS = Object.keys(BLOCKS).filter((kind) => kind !== 'paragraph');

const block = v.union(
  Object.values(BLOCKS).map(({ schema }) => schema),
  `A block is words, or has exactly one of ${FIELDS.join(', ')}`,
) as v.GenericSchema<AuthoredBlock>;

export const body = v.union(
  [line, atLeast(1, block, 'A body has at least one block')],
  'A body is words, or a list of blocks',
);

export type AuthoredBody = v.InferOutput<typeof body>;

const formatOf = (authored: AuthoredBlock): BlockFormat<BlockKind> => {
  const kind = typeof authored === 'string' ? 'paragraph' : Object.keys(authored)[0];
  return BLOCKS[kind as BlockKind] as BlockFormat<BlockKind>;
};

/** @param parseLine is told where in the body each line stands */
export function parseBody(authored: AuthoredBody, parseLine: ParseLine): readonly Block[] {
  if (typeof authored === 'string') return [{ kind: 'paragraph', text: parseLine(authored) }];
  return authored.map((each, index) =>
    formatOf(each).parse(each, (text, ...path) => parseLine(text, index, ...path)),
  );
}

/** Where in an authored body stands what stands at `path` in the body that it is parsed to. */
export function pathInBody(authored: AuthoredBody, [index, ...path]: DataPath): DataPath {
  if (typeof authored === 'string' || typeof index !== 'number') return [];
  const each = authored[index];
  return each === undefined ? [] : [index, ...formatOf(each).pathOf(path)];
}
