import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addJourney } from '../../content/journeys/add-journey.js';
import { readJourney } from '../../content/journeys/read-journey.js';
import { readFiles } from '../../content/read/read-files.js';
import { readFolder } from '../../content/read/read-folder.js';

/** The file with the journeys, in the folder of a guide. */
const FILE = 'scenarios.yaml';

/** What a request is answered: a status of HTTP, and a sentence for the author. */
export interface Written {
  readonly status: 200 | 400 | 409;
  readonly message: string;
}

/** Adds a journey to the file of a guide. A file that cannot be read is left as it is. Throws where it cannot be written. */
export function writeJourney(folder: string, data: unknown): Written {
  const journey = readJourney(data);
  if (!journey) return { status: 400, message: 'That is no journey with a name.' };
  const files = readFolder(folder);
  const content = files.get(FILE);
  const { scenarios } = readFiles(files, []);
  if (content !== undefined && !scenarios) {
    return { status: 409, message: `${FILE} cannot be read. Mend it first.` };
  }
  if (scenarios?.data.some(({ name }) => name === journey.name)) {
    return { status: 409, message: 'There is a journey of this name. Give it another one.' };
  }
  const before = content ?? schemaLine(files.get('guide.yaml') ?? '');
  writeFileSync(join(folder, FILE), addJourney(before, journey));
  return { status: 200, message: `Written into ${FILE}.` };
}

/** The line that names the schema of a new file, as `guide.yaml` names its own. */
const schemaLine = (guide: string): string =>
  (/^# yaml-language-server: .*guide\.schema\.json\r?\n/.exec(guide)?.[0] ?? '').replace(
    'guide.schema',
    'scenarios.schema',
  );
