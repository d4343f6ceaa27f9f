import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { formatReference } from './format-reference.js';
import { jsonSchemas } from './json-schemas.js';

/** Writes the JSON Schema of each kind of file, authored and compiled, from the one schema in the code, and the reference for authors. */
const folder = fileURLToPath(new URL('../content/schema', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, content] of jsonSchemas()) writeFileSync(join(folder, name), content);

const reference = fileURLToPath(new URL('../../docs/format.md', import.meta.url));
const style = await resolveConfig(reference);
writeFileSync(reference, await format(formatReference(), { ...style, filepath: reference }));
