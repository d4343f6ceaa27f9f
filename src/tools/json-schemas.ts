import { toJsonSchema } from '@valibot/to-json-schema';
import { COMPILED_FILES } from '../compiled/file-schemas.js';
import { contactsFile } from '../content/format/contacts-file.js';
import { guideFile } from '../content/format/guide-file.js';
import { interfaceFile } from '../content/format/interface-file.js';
import { scenariosFile } from '../content/format/scenarios-file.js';
import { sourcesFile } from '../content/format/sources-file.js';
import { textFile } from '../content/format/text-file.js';

const KINDS = {
  guide: guideFile,
  contacts: contactsFile,
  sources: sourcesFile,
  text: textFile,
  interface: interfaceFile,
  scenarios: scenariosFile,
  ...COMPILED_FILES,
};

/** The JSON Schema of each kind of file, authored and compiled, as text, by file name. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(KINDS).map(([kind, schema]) => {
      const json = toJsonSchema(schema, { errorMode: 'ignore' });
      return [`${kind}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
