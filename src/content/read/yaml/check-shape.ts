import * as v from 'valibot';
import type { DataPath } from '../../../model/data-path.js';
import type { Finding } from '../../../model/finding.js';
import {
  hasOwnMessage,
  inPlainWords,
  isMissingField,
  isUnknownField,
} from '../../../rules/shape-issue.js';
import { didYouMean } from '../../report/suggest.js';
import { fieldsAt } from './fields-at.js';
import { locatedIssues, type Located } from './located-issues.js';
import { shapeFix } from './shape-fix.js';
import type { YamlFile } from './yaml-file.js';

/** More are of no use to an author, who mends the first and checks again. */
const MOST_FINDINGS = 500;

/**
 * Holds a file's data against its schema: the typed data, or every finding about its shape.
 *
 * @param empty what a file says that holds nothing; absent where it must not be empty
 */
export function checkShape<T extends v.GenericSchema>(
  file: YamlFile,
  schema: T,
  empty?: unknown,
):
  | { data: v.InferOutput<T>; findings: readonly [] }
  | { data: undefined; findings: readonly Finding[] } {
  if (file.syntaxFindings.length > 0) return { data: undefined, findings: file.syntaxFindings };
  const result = v.safeParse(schema, file.data ?? empty ?? null);
  if (result.success) return { data: result.output, findings: [] };
  return {
    data: undefined,
    findings: locatedIssues(result.issues, schema, file.data)
      .slice(0, MOST_FINDINGS)
      .map((located) => describe(file, schema, located)),
  };
}

function describe(file: YamlFile, schema: v.GenericSchema, located: Located): Finding {
  const { issue, path, likely } = located;
  const name = String(path.at(-1));
  if (likely !== undefined || isUnknownField(issue)) {
    const fix =
      likely === undefined
        ? didYouMean(name, fieldsAt(schema, file.data, path.slice(0, -1)))
        : `Did you mean “${likely}”?`;
    return file.finding('unknown-field', path, `There is no field “${name}” here`, fix);
  }
  if (isMissingField(issue)) {
    const message = `The field “${name}” is missing`;
    return file.finding('missing-field', path, message, `Add “${name}: …”`);
  }
  if (located.beside !== undefined) {
    const message = `What belongs to “${name}” stands beside it, not under it`;
    const fix = `Indent “${located.beside}”, and what else belongs to “${name}”, by two spaces more`;
    return file.finding('wrong-type', path, message, fix);
  }
  const fields = fieldsAt(schema, file.data, path);
  const fix = shapeFix({ issue, path, written: file.written(path), fields });
  return file.finding('wrong-type', path, messageOf(file, located), fix);
}

function messageOf(file: YamlFile, { issue, path }: Located): string {
  if (path.length === 0) return wholeFile(file);
  const { input, received, expected, message } = issue;
  // Numbers and the like as they were written; of a name that is wrong, that stands at its value.
  const written = typeof input === 'object' ? undefined : file.written(path);
  if (hasOwnMessage(issue)) {
    const here = typeof input === 'string' ? input : (written ?? inPlainWords(received));
    return `${message}; here stands ${shortened(here)}`;
  }
  const here = shortened(written ?? inPlainWords(received));
  return `${subjectOf(path)} is ${here}, not ${inPlainWords(expected ?? 'that')}`;
}

function wholeFile({ name, data }: YamlFile): string {
  if (data === null) return `The file ${name} is empty`;
  if (typeof data !== 'object') return `The file ${name} holds words that are no fields`;
  return Array.isArray(data)
    ? `The file ${name} is a list, not a group of fields`
    : `The file ${name} is a group of fields, not a list`;
}

function subjectOf(path: DataPath): string {
  const last = path.at(-1);
  return typeof last === 'number'
    ? `Entry ${last + 1} of “${String(path.at(-2) ?? 'the file')}”`
    : `“${String(last)}”`;
}

const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words);
