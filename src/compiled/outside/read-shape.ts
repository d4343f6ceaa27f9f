import * as v from 'valibot';
import type { Reporter } from '../../rules/reporter.js';
import {
  hasOwnMessage,
  inPlainWords,
  isMissingField,
  isUnknownField,
  pathOf,
  type Issue,
} from '../../rules/shape-issue.js';
import type { Steps } from '../../model/steps.js';
import { plainCopy } from './plain-copy.js';

/** Copies data from outside and holds it against its schema; `undefined` where something is wrong with it. */
export function* readShape<T>(
  data: unknown,
  schema: v.GenericSchema<unknown, T>,
  reporter: Reporter,
): Steps<T | undefined> {
  const before = reporter.count;
  const copy = yield* plainCopy(data, reporter);
  if (reporter.count > before) return undefined;
  yield;
  const result = v.safeParse(schema, copy);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    if (reporter.isFull) break;
    tell(issue, reporter);
  }
  return undefined;
}

function tell(issue: Issue, reporter: Reporter): void {
  const path = pathOf(issue);
  const name = path.length === 0 ? 'The data' : `“${String(path.at(-1))}”`;
  const found = inPlainWords(issue.received);
  if (isUnknownField(issue)) {
    reporter.add('unknown-field', path, `There is no field ${name} here`, 'Remove it');
  } else if (isMissingField(issue)) {
    reporter.add('missing-field', path, `The field ${name} is missing`, 'Add it');
  } else if (hasOwnMessage(issue)) {
    const message = `${issue.message}; here stands ${found}`;
    reporter.add('wrong-type', path, message, 'Write it that way');
  } else {
    const wanted = inPlainWords(issue.expected ?? 'that');
    reporter.add('wrong-type', path, `${name} is ${found}, not ${wanted}`, 'Change the value');
  }
}
