import * as v from 'valibot';
import { hasOwnMessage, keysOf, named } from '../content/read/check-shape.js';
import type { FindingList } from '../rules/finding-list.js';
import type { DataPath } from '../model/data-path.js';
import { plainCopy } from './plain-copy.js';

/** Copies data from outside and holds it against its schema; `undefined` where something is wrong with it. */
export function readShape<T>(
  data: unknown,
  schema: v.GenericSchema<unknown, T>,
  list: FindingList,
): T | undefined {
  const copy = plainCopy(data, list);
  if (!list.isEmpty) return undefined;
  const result = v.safeParse(schema, copy);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    if (list.isFull) break;
    addIssue(issue, list);
  }
  return undefined;
}

/** A bound on the letters of a text. */
export const upTo = (most: number) =>
  v.maxLength<string, number, string>(most, `At most ${most} letters fit here`);

/** A list that has no more than it can need, and as many as there must be. */
export const few = <T extends v.GenericSchema>(item: T, most: number, least = 0) =>
  v.pipe(
    v.array(item),
    v.minLength(least, `At least ${least} are needed here`),
    v.maxLength(most, `At most ${most} fit here`),
  );

type Kinds<T> = Readonly<Record<string, v.GenericSchema<unknown, T>>>;

/**
 * The shape of what has one field out of several, which tells its kind. Unlike a union it says what is wrong with that
 * one kind, and its findings do not multiply.
 */
export const byField = <T>(kinds: Kinds<T>): v.GenericSchema<unknown, T> =>
  choose(kinds, 'Exactly one field is needed of', (fields) =>
    Object.keys(fields).find((key) => Object.hasOwn(kinds, key)),
  );

/** The shape of what says its kind. */
export const byKind = <T>(kinds: Kinds<T>): v.GenericSchema<unknown, T> =>
  choose(kinds, 'A kind is needed of', ({ kind }) => kind);

function choose<T>(
  kinds: Kinds<T>,
  message: string,
  kindOf: (fields: { readonly kind?: unknown }) => unknown,
): v.GenericSchema<unknown, T> {
  const none = v.custom<T>(() => false, `${message} ${Object.keys(kinds).join(', ')}`);
  return v.lazy((input) => {
    const kind = kindOf(Object(input) as object);
    return typeof kind === 'string' && Object.hasOwn(kinds, kind) ? (kinds[kind] ?? none) : none;
  });
}

function addIssue(issue: v.BaseIssue<unknown>, list: FindingList): void {
  const path = keysOf(issue);
  const name = path.length === 0 ? 'The data' : `“${String(path.at(-1))}”`;
  const found = named(issue.received);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    list.add('unknown-field', path, `There is no field ${name} here`, 'Remove it');
  } else if (issue.type === 'strict_object' && issue.received === 'undefined') {
    list.add('missing-field', path, `The field ${name} is missing`, 'Add it');
  } else if (hasOwnMessage(issue)) {
    const code = issue.type === 'max_length' ? 'too-large' : 'wrong-type';
    list.add(code, path, `${issue.message}; here stands ${found}`, 'Write it that way');
  } else {
    const wanted = named(issue.expected ?? 'that');
    list.add('wrong-type', path, `${name} is ${found}, not ${wanted}`, 'Change the value');
  }
}

/** The fields of an object from outside, each read once and not looked into. */
export function readFields(
  data: unknown,
  known: readonly string[],
  path: DataPath,
  list: FindingList,
): ReadonlyMap<string, unknown> {
  const fields = new Map<string, unknown>();
  try {
    const names = typeof data === 'object' && data !== null ? Object.keys(data) : undefined;
    if (!names || Array.isArray(data)) {
      list.add('wrong-type', path, 'Here stands no group of fields', 'Use a compiled guide');
    }
    for (const name of names ?? []) {
      const value = (data as Record<string, unknown>)[name];
      if (value === undefined || list.isFull) continue;
      if (known.includes(name)) fields.set(name, value);
      else
        list.add('unknown-field', [...path, name], `There is no field “${name}” here`, 'Remove it');
    }
  } catch {
    list.add('wrong-type', path, 'The data cannot be read', 'Use data as JSON.parse gives it');
  }
  return fields;
}
