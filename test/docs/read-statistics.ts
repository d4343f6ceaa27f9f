import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A row of the page's table of fields. */
export interface FieldRow {
  readonly event: string;
  readonly field: string;
  /** Such as `string or null`. */
  readonly type: string;
  readonly example: string;
  /** Whether the page says that it can be `null`. */
  readonly canBeNull: boolean;
}

const TEXT = readFileSync('docs/statistics.md', 'utf8');

/** The files that the page offers for pasting, verbatim, by name. */
export const RECIPES: ReadonlyMap<string, string> = new Map(
  [...TEXT.matchAll(/^```js\n(\/\/ ([\w-]+\.js)\b[^]*?)^```$/gm)].map(
    ([, code = '', name = '']) => [name, code],
  ),
);

/** The events of the first table. */
export const EVENTS: readonly string[] = rowsBelow('fires when').map(([event = '']) =>
  plain(event),
);

export const FIELDS: readonly FieldRow[] = rowsBelow('field').map(
  ([event = '', field = '', type = '', example = '', nullWhen = '']) => ({
    event: plain(event),
    field: plain(field),
    type: plain(type),
    example: plain(example),
    canBeNull: plain(nullWhen) !== 'never',
  }),
);

/** The names of the public events, from where they are defined. */
export function eventsInSource(): string[] {
  const folder = 'src/ui/events';
  return readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/super\('(rahnuma-[a-z]+)'/g)].map(
      ([, name = '']) => name,
    ),
  );
}

/** The rows of the table whose second column has this heading. */
function rowsBelow(heading: string): string[][] {
  const tables = TEXT.split('\n\n').filter((block) => block.startsWith('| event '));
  const found = tables.map((table) => table.trim().split('\n').map(cells));
  const [, , ...rows] = found.find(([head]) => head?.[1] === heading) ?? [];
  return rows;
}

function cells(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function plain(cell: string): string {
  return cell.replaceAll('`', '');
}
