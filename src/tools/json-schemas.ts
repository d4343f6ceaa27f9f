import { toJsonSchema } from '@valibot/to-json-schema';
import { COMPILED_FILES } from '../compiled/file-schemas.js';
import { contactsFile } from '../content/format/contacts-file.js';
import { guideFile } from '../content/format/guide-file.js';
import { interfaceFile } from '../content/format/interface-file.js';
import { scenariosFile } from '../content/format/scenarios-file.js';
import { siteFile } from '../content/format/site-file.js';
import { sourcesFile } from '../content/format/sources-file.js';
import { textFile } from '../content/format/text-file.js';

const AUTHORED_FILES = {
  guide: guideFile,
  contacts: contactsFile,
  sources: sourcesFile,
  text: textFile,
  interface: interfaceFile,
  scenarios: scenariosFile,
  site: siteFile,
};

/** The JSON Schema of each kind of file, authored and compiled, as text, by file name. */
export function jsonSchemas(): Map<string, string> {
  const authored = Object.entries(AUTHORED_FILES).map(
    ([kind, schema]) => [kind, toJsonSchema(schema, { errorMode: 'ignore' })] as const,
  );
  const compiled = Object.entries(COMPILED_FILES).map(
    ([kind, { schema, definitions }]) => [kind, toJsonSchema(schema, { definitions })] as const,
  );
  return new Map(
    [...authored, ...compiled].map(([kind, json]) => [
      `${kind}.schema.json`,
      `${JSON.stringify(json, null, 2)}\n`,
    ]),
  );
}
