import * as v from 'valibot';
import type { Finding } from '../../model/finding.js';
import { fieldsAt } from './fields-at.js';
import {
  hasOwnMessage,
  inPlainWords,
  isMissingField,
  isUnknownField,
  pathOf,
  type Issue,
} from '../../rules/shape-issue.js';
import { didYouMean } from '../report/suggest.js';
import type { DataPath } from '../../model/data-path.js';
import type { YamlFile } from './yaml-file.js';

/** More are of no use to an author, who mends the first and checks again. */
const MOST_FINDINGS = 500;

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
    findings: result.issues
      .slice(0, MOST_FINDINGS)
      .map((issue) => describe(file, schema, innermost(issue))),
  };
}

interface Located {
  readonly issue: Issue;
  readonly path: DataPath;
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

function describe(file: YamlFile, schema: v.GenericSchema, { issue, path }: Located): Finding {
  const name = String(path.at(-1));
  if (isUnknownField(issue)) {
    return file.finding(
      'unknown-field',
      path,
      `There is no field “${name}” here`,
      didYouMean(name, fieldsAt(schema, file.data, path.slice(0, -1))),
    );
  }
  if (isMissingField(issue)) {
    return file.finding(
      'missing-field',
      path,
      `The field “${name}” is missing`,
      `Add “${name}: …”`,
    );
  }
  if (hasOwnMessage(issue)) {
    const message = `${issue.message}; here stands ${inPlainWords(issue.received)}`;
    return file.finding('wrong-type', path, message, fixFor(issue, 'Write it that way'));
  }
  const subject = path.length === 0 ? 'The file' : `“${name}”`;
  return file.finding(
    'wrong-type',
    path,
    `${subject} is ${inPlainWords(issue.received)}, not ${inPlainWords(issue.expected ?? 'that')}`,
    fixFor(issue, 'Change the value to what is expected; the file’s schema says more'),
  );
}

function fixFor({ kind, expected, input }: Issue, otherwise: string): string {
  if (expected === 'string' && typeof input === 'number') return `Put it in quotes: '${input}'`;
  const choices = [...(expected ?? '').matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
  if (kind !== 'schema' || choices.length === 0) return otherwise;
  return didYouMean(typeof input === 'string' ? input : '', choices);
}
