import type { DataPath } from '../../model/data-path.js';
import type { Reporter } from '../../rules/reporter.js';

/** The fields of an object from outside, each read once and not looked into. */
export function readFields(
  data: unknown,
  known: readonly string[],
  path: DataPath,
  reporter: Reporter,
): ReadonlyMap<string, unknown> {
  const fields = new Map<string, unknown>();
  try {
    const names = typeof data === 'object' && data !== null ? Object.keys(data) : undefined;
    if (!names || Array.isArray(data)) {
      const message = 'Here stands no group of fields';
      reporter.add('wrong-type', path, message, 'Use a compiled guide');
    }
    for (const name of names ?? []) {
      const value = (data as Record<string, unknown>)[name];
      if (value === undefined || reporter.isFull) continue;
      if (known.includes(name)) fields.set(name, value);
      else {
        const message = `There is no field “${name}” here`;
        reporter.add('unknown-field', [...path, name], message, { wrong: name, known });
      }
    }
  } catch {
    const fix = 'Use data as JSON.parse gives it';
    reporter.add('wrong-type', path, 'The data cannot be read', fix);
  }
  return fields;
}
