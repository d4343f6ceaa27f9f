import type * as v from 'valibot';
import type { DataPath } from '../../../model/data-path.js';
import { isMissingField, isUnknownField, pathOf, type Issue } from '../../../rules/shape-issue.js';
import { suggest } from '../../report/suggest.js';
import { valueAt } from '../../report/value-at.js';
import { fieldsAt } from './fields-at.js';

/** What is wrong with the shape of data, and where an author would look for it. */
export interface Located {
  readonly issue: Issue;
  readonly path: DataPath;
  /** Of a field with a wrong name: the field that is missing beside it, and was meant. */
  readonly likely?: string;
  /** Of a group without fields: the first of its fields, which stands beside it. */
  readonly beside?: string;
}

/** What is wrong, each mistake once: what only follows from another is left out. */
export function locatedIssues(
  issues: readonly Issue[],
  schema: v.GenericSchema,
  data: unknown,
): Located[] {
  const all = issues.map((issue) => outermostList(innermost(issue)));
  const once = [...new Map(all.toReversed().map((each) => [keyOf(each.path), each])).values()];
  return withoutSiblings(withLikelyNames(once.toReversed(), data), schema, data);
}

/** Of the ways in which a union was missed, the one that went furthest is what the author meant. */
function innermost(issue: Issue, before: DataPath = []): Located {
  const path = [...before, ...pathOf(issue)];
  if (issue.type !== 'union') return { issue, path };
  const inner = (issue.issues ?? []).map((each) => innermost(each, path));
  const depth = Math.max(0, ...inner.map((each) => each.path.length));
  const deepest = inner.filter((each) => each.path.length === depth && depth > path.length);
  const [first] = deepest;
  const agree = first && deepest.every((each) => each.path.join('\n') === first.path.join('\n'));
  return agree ? first : { issue, path };
}

/** A list passes for a group with the fields 0, 1, 2, which is then wrong in each. */
function outermostList(located: Located): Located {
  const { issue, path } = located;
  const items = issue.path ?? [];
  const at = items.findIndex(({ type, input }) => type === 'object' && Array.isArray(input));
  if (at < 0) return located;
  const whole = path.slice(0, path.length - items.length + at);
  const input = items[at]?.input;
  const said = { message: 'Invalid type', expected: 'Object', received: 'Array' };
  return { issue: { ...issue, ...said, type: 'record', input }, path: whole };
}

/** A field that is missing where one with nearly its name stands, or just one that is none, is one mistake: the name. */
function withLikelyNames(all: readonly Located[], data: unknown): Located[] {
  const meant = new Map<Located, Located>();
  for (const missing of all.filter(isMissing)) {
    const parent = missing.path.slice(0, -1);
    const name = String(missing.path.at(-1));
    const fields = Object.keys(valueAt(data, parent) ?? {});
    const unknown = fields.filter((field) => isUnknownAt(all, [...parent, field]));
    const others = missing.issue.type === 'variant' ? fields : unknown;
    const isOnly = unknown.length === 1 && all.filter(isMissingIn(parent)).length === 1;
    const wrong =
      others.find((field) => suggest(field, [name]) !== undefined) ??
      (isOnly ? unknown[0] : undefined);
    if (wrong === undefined) continue;
    meant.set(missing, { ...missing, path: [...parent, wrong], likely: name });
  }
  const renamed = new Set([...meant.values()].map(({ path }) => keyOf(path)));
  return all.flatMap((each) => meant.get(each) ?? (renamed.has(keyOf(each.path)) ? [] : [each]));
}

const isMissing = ({ issue }: Located): boolean =>
  isMissingField(issue) || (issue.type === 'variant' && issue.received === 'undefined');

const isMissingIn =
  (parent: DataPath) =>
  (each: Located): boolean =>
    isMissing(each) && keyOf(each.path.slice(0, -1)) === keyOf(parent);

const isUnknownAt = (all: readonly Located[], path: DataPath): boolean =>
  all.some((each) => isUnknownField(each.issue) && keyOf(each.path) === keyOf(path));

/** The fields of a group that stand beside it, since they are not indented, are one mistake. */
function withoutSiblings(
  all: readonly Located[],
  schema: v.GenericSchema,
  data: unknown,
): Located[] {
  const misplaced = new Set<string>();
  const told = all.map((each): Located => {
    if (each.issue.input !== null || each.path.length === 0) return each;
    const parent = each.path.slice(0, -1);
    const names = Object.keys(valueAt(data, parent) ?? {});
    const fields = fieldsAt(schema, data, each.path);
    const beside = names.filter((name) => fields.includes(name));
    const [first] = beside;
    if (first === undefined || names[names.indexOf(String(each.path.at(-1))) + 1] !== first) {
      return each;
    }
    for (const name of beside) misplaced.add(keyOf([...parent, name]));
    return { ...each, beside: first };
  });
  return told.filter(({ path }) => !misplaced.has(keyOf(path)));
}

const keyOf = (path: DataPath): string => path.join('\n');
