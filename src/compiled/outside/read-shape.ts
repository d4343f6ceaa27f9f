import * as v from 'valibot';
import { at, type Reporter } from '../../rules/reporter.js';
import {
  hasOwnMessage,
  inPlainWords,
  isMissingField,
  isUnknownField,
  pathOf,
  type Issue,
} from '../../rules/shape-issue.js';
import type { Steps } from '../../model/steps.js';
import { takeOut, valueAt, type Container, type Many } from './many.js';
import { plainCopy } from './plain-copy.js';

/**
 * Copies data from outside and holds it against its schema; `undefined` where something is wrong with it.
 *
 * @param many what there may be thousands of in it: each is held against its schema in a step of its own
 */
export function* readShape<T>(
  data: unknown,
  schema: v.GenericSchema<unknown, T>,
  reporter: Reporter,
  many?: Many,
): Steps<T | undefined> {
  const before = reporter.count;
  const copy = yield* plainCopy(data, reporter);
  if (reporter.count > before) return undefined;
  const taken = many ? takeOut(copy, many) : [];
  yield;
  const shape = parsed(schema, copy, reporter);
  for (const { path, items, schema: each } of taken) {
    for (const [key, item] of items) {
      yield;
      if (reporter.isFull) return undefined;
      const read = parsed(each, item, at(reporter, [...path, key]));
      if (shape !== undefined) (valueAt(shape, path) as Container)[key] = read;
    }
  }
  return reporter.count > before ? undefined : shape;
}

function parsed<T>(
  schema: v.GenericSchema<unknown, T>,
  data: unknown,
  reporter: Reporter,
): T | undefined {
  const result = v.safeParse(schema, data);
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
