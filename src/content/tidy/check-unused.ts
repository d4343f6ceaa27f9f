import type { DataPath } from '../../model/data-path.js';
import type { Finding } from '../../model/finding.js';
import type { Guide } from '../../model/guide.js';
import type { Authored } from '../read/authored.js';
import type { YamlFile } from '../read/yaml/yaml-file.js';
import type { Words } from '../read/text/words.js';

/** Finds facts, conditions, contacts and sources of which nothing in a guide makes use. */
export function checkUnused(
  { facts, conditions, contacts, sources, problems }: Guide,
  { guide, contacts: contactsFile, sources: sourcesFile }: Authored,
  words: ReadonlyMap<string, Words>,
): Finding[] {
  const inTexts = namesIn([...words.values()].map((each) => [...each.values()]));
  const inStructure = namesIn([problems, Object.values(conditions)]);
  const all = Object.values(contacts);
  const inContacts = namesIn(all.map((contact) => [contact.for, contact.sources]));
  const reached = Object.entries(contacts).flatMap(([id, contact]) =>
    Object.keys(contact.for ?? {}).some((fact) => inTexts.has(fact)) ? [id] : [],
  );
  const unused = (what: string, ids: object, used: readonly ReadonlySet<string>[], at: Place) =>
    Object.keys(ids)
      .filter((id) => !used.some((names) => names.has(id)))
      .map((id) => {
        const message = `Nothing in the guide uses the ${what} “${id}”`;
        const fix =
          'Use it, or remove it; if only the page needs it, write “# allow unused: why” behind the line';
        return at.file.finding('unused', [...at.path, id], message, fix);
      });
  return [
    ...unused('fact', facts, [inTexts, inStructure, inContacts], {
      file: guide.file,
      path: ['facts'],
    }),
    ...unused('condition', conditions, [inStructure], { file: guide.file, path: ['conditions'] }),
    ...unused('contact', contacts, [inTexts, new Set(reached)], {
      file: contactsFile.file,
      path: [],
    }),
    ...unused('source', sources, [inStructure, inContacts], { file: sourcesFile.file, path: [] }),
  ];
}

interface Place {
  readonly file: YamlFile;
  readonly path: DataPath;
}

/** Every name and every text in data, to whatever it belongs. */
function namesIn(data: unknown, found = new Set<string>()): Set<string> {
  if (typeof data === 'string') found.add(data);
  else if (typeof data === 'object' && data !== null) {
    for (const [key, value] of Object.entries(data)) {
      found.add(key);
      namesIn(value, found);
    }
  }
  return found;
}
