import type * as v from 'valibot';
import type { DataPath } from '../model/data-path.js';

/** What Valibot says about data that has not its shape. */
export type Issue = v.BaseIssue<unknown>;

export const pathOf = (issue: Issue): DataPath =>
  (issue.path ?? []).map((item) => item.key as string | number);

/** Whether a field stands where the shape has none. */
export const isUnknownField = ({ type, expected }: Issue): boolean =>
  type === 'strict_object' && expected === 'never';

/** Whether a field is not there that the shape has. */
export const isMissingField = ({ type, received }: Issue): boolean =>
  type === 'strict_object' && received === 'undefined';

/** Whether the schema says itself what it wants. */
export const hasOwnMessage = ({ message }: Issue): boolean => !message.startsWith('Invalid ');

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
export const inPlainWords = (kind: string): string => PLAIN[kind] ?? kind.replaceAll('"', '');
