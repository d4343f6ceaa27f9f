import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { manifestFiles } from './manifest/files.js';

/** Writes what editors and documentation read about the elements, from the code and its comments. */
const folder = fileURLToPath(new URL('..', import.meta.url));
for (const [name, content] of await manifestFiles()) writeFileSync(join(folder, name), content);
