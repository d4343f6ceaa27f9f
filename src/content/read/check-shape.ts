import * as v from 'valibot';
import type { Finding } from '../../model/finding.js';
import { fieldsAt } from './fields-at.js';
import { didYouMean } from '../../rules/suggest.js';
import type { DataPath } from '../../model/data-path.js';
import type { YamlFile } from './yaml-file.js';

type Issue = v.BaseIssue<unknown>;

/** Holds a file's data against its schema: the typed data, or every finding about its shape. */
export function checkShape<T extends v.GenericSchema>(
  file: YamlFile,
  schema: T,
):
  | { data: v.InferOutput<T>; findings: readonly [] }
  | { data: undefined; findings: readonly Finding[] } {
  if (file.syntaxFindings.length > 0) return { data: undefined, findings: file.syntaxFindings };
  const result = v.safeParse(schema, file.data);
  if (result.success) return { data: result.output, findings: [] };
  return {
    data: undefined,
    findings: result.issues.map((issue) => describe(file, schema, innermost(issue))),
  };
}

interface Located {
  readonly issue: Issue;
  readonly path: DataPath;
}

/** Of the ways in which a union was missed, the one that went furthest is what the author meant. */
function innermost(issue: Issue, before: DataPath = []): Located {
  const path = [...before, ...keysOf(issue)];
  if (issue.type !== 'union') return { issue, path };
  const inner = (issue.issues ?? []).map((each) => innermost(each, path));
  const depth = Math.max(0, ...inner.map((each) => each.path.length));
  const deepest = inner.filter((each) => each.path.length === depth && depth > path.length);
  const [first] = deepest;
  const agree = first && deepest.every((each) => each.path.join('\n') === first.path.join('\n'));
  return agree ? first : { issue, path };
}

export const keysOf = (issue: Issue): DataPath =>
  (issue.path ?? []).map((item) => item.key as string | number);

function describe(file: YamlFile, schema: v.GenericSchema, { issue, path }: Located): Finding {
  const name = String(path.at(-1));
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return file.finding(
      'unknown-field',
      path,
      `There is no field “${name}” here`,
      didYouMean(name, fieldsAt(schema, file.data, path.slice(0, -1))),
    );
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') {
    return file.finding(
      'missing-field',
      path,
      `The field “${name}” is missing`,
      `Add “${name}: …”`,
    );
  }
  if (hasOwnMessage(issue)) {
    const message = `${issue.message}; here stands ${named(issue.received)}`;
    return file.finding('wrong-type', path, message, fixFor(issue, 'Write it that way'));
  }
  const subject = path.length === 0 ? 'The file' : `“${name}”`;
  return file.finding(
    'wrong-type',
    path,
    `${subject} is ${named(issue.received)}, not ${named(issue.expected ?? 'that')}`,
    fixFor(issue, 'Change the value to what is expected; the file’s schema says more'),
  );
}

function fixFor({ kind, expected, input }: Issue, otherwise: string): string {
  if (expected === 'string' && typeof input === 'number') return `Put it in quotes: '${input}'`;
  const choices = [...(expected ?? '').matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
  if (kind !== 'schema' || choices.length === 0) return otherwise;
  return didYouMean(typeof input === 'string' ? input : '', choices);
}

/** Whether the schema says itself what it wants. */
export const hasOwnMessage = (issue: Issue): boolean => !issue.message.startsWith('Invalid ');

const PLAIN: Readonly<Record<string, string>> = {
  string: 'words',
  Array: 'a list',
  Object: 'a group of fields',
  undefined: 'nothing',
  null: 'nothing',
  number: 'a number',
  boolean: 'true or false',
};

/** What Valibot calls a kind of value, in plain words. */
export const named = (kind: string): string => PLAIN[kind] ?? kind.replaceAll('"', '');
