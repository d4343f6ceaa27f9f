import * as v from 'valibot';
import type { DataPath } from '../../../model/data-path.js';

/** The parts of a Valibot schema that lead to the schemas inside it. */
interface Walkable {
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly wrapped?: v.GenericSchema;
  readonly item?: v.GenericSchema;
  readonly value?: v.GenericSchema;
  readonly options?: readonly v.GenericSchema[];
  /** The field that tells the options of a variant apart. */
  readonly key?: string;
}

/** The names of the fields that `schema` allows in the object at `path` of `data`, which is of its kind. */
export function fieldsAt(schema: v.GenericSchema, data: unknown, path: DataPath): string[] {
  const { entries, wrapped, item, value, options, key } = schema as Walkable;
  if (wrapped) return fieldsAt(wrapped, data, path);
  if (options) {
    const ofKind = options.filter((option) => key === undefined || isOfKind(option, data, key));
    // What says nothing of its kind could be any.
    const fitting = ofKind.length === 0 ? options : ofKind;
    return [...new Set(fitting.flatMap((option) => fieldsAt(option, data, path)))];
  }
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(entries ?? {});
  const inner = entries ? entries[step] : (item ?? value);
  return inner ? fieldsAt(inner, fieldOf(data, step), rest) : [];
}

function isOfKind(option: v.GenericSchema, data: unknown, key: string): boolean {
  const kind = (option as Walkable).entries?.[key];
  return kind !== undefined && v.is(kind, fieldOf(data, key));
}

const fieldOf = (data: unknown, key: string | number): unknown =>
  (data as Readonly<Record<string | number, unknown>> | null | undefined)?.[key];
