import * as v from 'valibot';
import type { Finding } from '../../model/finding.js';
import { fieldsAt } from './fields-at.js';
import { isMissingField, isUnknownField, pathOf, type Issue } from '../../rules/shape-issue.js';
import { didYouMean, suggest } from '../report/suggest.js';
import type { DataPath } from '../../model/data-path.js';
import { valueAt } from '../report/value-at.js';
import { wrongType, type Located } from './wrong-type.js';
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
  const found = result.issues
    .slice(0, MOST_FINDINGS)
    .map((issue) => describe(file, schema, innermost(issue)));
  return { data: undefined, findings: once(found) };
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

function describe(file: YamlFile, schema: v.GenericSchema, located: Located): Finding {
  const { issue, path } = located;
  const name = String(path.at(-1));
  const group = path.slice(0, -1);
  const list = listInsteadOfGroup(located);
  if (list) {
    const subject = list.length === 0 ? 'The file' : `“${String(list.at(-1))}”`;
    const fix = 'Write “name: …” on each line, without the hyphen';
    return file.finding('wrong-type', list, `${subject} is a list, not a group of fields`, fix);
  }
  if (isUnknownField(issue)) {
    const known = fieldsAt(schema, file.data, group);
    const message = `There is no field “${name}” here`;
    return file.finding('unknown-field', path, message, didYouMean(name, known));
  }
  const beside = Object.keys(valueAt(file.data, group) ?? {});
  if (isMissingField(issue) || (issue.type === 'variant' && !beside.includes(name))) {
    const typo = suggest(name, beside);
    if (typo !== undefined && issue.type === 'variant') {
      const message = `There is no field “${typo}” here`;
      return file.finding('unknown-field', [...group, typo], message, `Did you mean “${name}”?`);
    }
    const message = `The field “${name}” is missing`;
    return file.finding('missing-field', path, message, `Add “${name}: …”`);
  }
  const { message, fix } = wrongType(file, located);
  return file.finding('wrong-type', path, message, fix);
}

/** Where a list stands in the place of a group, whose fields would be 0, 1, 2 then. */
function listInsteadOfGroup({ issue, path }: Located): DataPath | undefined {
  const inner = issue.path ?? [];
  const at = inner.findIndex(({ type, input }) => type !== 'array' && Array.isArray(input));
  return at < 0 ? undefined : path.slice(0, path.length - inner.length + at);
}

/** A fault that a shape notices in several ways is told once. */
const once = (findings: readonly Finding[]): Finding[] =>
  findings.filter(
    ({ code, path, message }, index) =>
      index ===
      findings.findIndex(
        (other) => other.code === code && other.path === path && other.message === message,
      ),
  );
