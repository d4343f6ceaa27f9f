import { toJsonSchema } from '@valibot/to-json-schema';
import {
  contactsFile,
  guideFile,
  interfaceFile,
  scenariosFile,
  sourcesFile,
  textFile,
} from '../content/format/files.js';

const KINDS = {
  guide: guideFile,
  contacts: contactsFile,
  sources: sourcesFile,
  text: textFile,
  interface: interfaceFile,
  scenarios: scenariosFile,
};

/** The JSON Schema of each kind of authored file, as text, by file name. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(KINDS).map(([kind, schema]) => {
      const json = toJsonSchema(schema, { errorMode: 'ignore' });
      return [`${kind}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
