/** What is wrong with the indentation of the line at `offset`, and how far it could be indented. */
export function indentFault(source: string, offset: number): [message: string, fix: string] {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const here = indentOf(source.slice(start).split('\n', 1)[0] ?? '');
  const open = openLevels(source.slice(0, start));
  const below = open.filter((level) => level < here).at(-1);
  const above = open.find((level) => level > here);
  const fitting = [below, above].filter((level) => level !== undefined).join(' or ');
  return [
    `This line is indented by ${spaces(here)}, which goes with no line above it`,
    `Indent it by ${fitting}, like the lines that it stands beside; fields of one thing are all indented by as much`,
  ];
}

/** The indentations of the lines above that what comes next can go with. */
function openLevels(above: string): number[] {
  const levels: number[] = [];
  for (const line of above.split('\n')) {
    if (/^\s*(#|$)/.test(line)) continue;
    const here = indentOf(line);
    while ((levels.at(-1) ?? -1) >= here) levels.pop();
    levels.push(here);
  }
  return levels;
}

const indentOf = (line: string): number => /^ */.exec(line)?.[0].length ?? 0;
const spaces = (count: number): string => `${count} space${count === 1 ? '' : 's'}`;
