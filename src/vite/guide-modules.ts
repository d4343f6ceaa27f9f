import { compiledFiles, type GuideAndWords } from '../compiled/compiled-files.js';
import { PHRASES, SOURCES, fileOf } from '../compiled/format.js';
import { outlineOf } from '../model/loadable-guide.js';

/** The module that a page imports: a map of all guides by id. */
export const INDEX = 'virtual:rahnuma/guides';
/** One guide as a module, such as `virtual:rahnuma/guide/my-guide`; the names of its parts follow after a slash. */
export const GUIDE_PREFIX = 'virtual:rahnuma/guide/';

/** How a page gets the parts of a guide: by fetching files beside its script, or by importing modules. */
export type LoadBy = 'fetch' | 'import';

/** Puts a file into the output and returns an expression for its address. */
export type EmitFile = (name: string, content: string | Uint8Array) => string;

/** A guide that has passed the check, with the pictures that its texts show, by name. */
interface WholeGuide extends GuideAndWords {
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** The expression for an object with the address of each picture. */
const addressesOf = (pictures: WholeGuide['pictures'], emit: EmitFile): string => {
  const entries = [...pictures].map(
    ([name, bytes]) => `${JSON.stringify(name)}: ${emit(name, bytes)}`,
  );
  return `{ ${entries.join(', ')} }`;
};

export function indexModule(ids: readonly string[]): string {
  const imports = ids.map((id, index) => `import guide${index} from '${GUIDE_PREFIX}${id}';`);
  const entries = ids.map((id, index) => `[${JSON.stringify(id)}, guide${index}]`);
  return `${imports.join('\n')}\nexport const guides = new Map([${entries.join(', ')}]);`;
}

/** One part of a guide, as a module that holds its JSON. */
export function partModule(checked: GuideAndWords, part: string): string {
  const { id } = checked.guide;
  const content = compiledFiles(checked).get(fileOf(id, part === STRUCTURE ? undefined : part));
  if (content === undefined) throw new Error(`The guide “${id}” has no part “${part}”`);
  return `export default JSON.parse(${JSON.stringify(content)});`;
}

/** The name of the part whose file is named after the guide alone. */
const STRUCTURE = 'structure';

/** A guide whose parts are imported, for bundlers and for development. */
export function importingModule(
  { guide, pictures }: WholeGuide,
  loader: string,
  emit: EmitFile,
): string {
  const parts = [STRUCTURE, PHRASES, SOURCES, ...guide.locales].map(
    (part) => `${JSON.stringify(part)}: () => import('${GUIDE_PREFIX}${guide.id}/${part}')`,
  );
  return `import { loadInParts } from ${JSON.stringify(loader)};
import { importAnew } from ${JSON.stringify(loader.replace('load-in-parts', 'import-anew'))};
const parts = { ${parts.join(', ')} };
export default loadInParts(${JSON.stringify(outlineOf(guide))}, async (part = '${STRUCTURE}') => (await importAnew(parts[part])).default, ${addressesOf(pictures, emit)});`;
}

/** A guide whose parts are fetched as files. Each address changes with the content, so that no cache serves an old one. */
export function fetchingModule(checked: WholeGuide, loader: string, emit: EmitFile): string {
  const { id } = checked.guide;
  const parts = [undefined, PHRASES, SOURCES, ...checked.guide.locales];
  const files = compiledFiles(checked);
  const addresses = parts.map((part) => {
    const name = fileOf(id, part);
    return `${JSON.stringify(part ?? STRUCTURE)}: ${emit(name, files.get(name) ?? '')}`;
  });
  return `import { loadInParts } from ${JSON.stringify(loader)};
import { fetchPart } from ${JSON.stringify(loader.replace('load-in-parts', 'fetch-part'))};
const addresses = { ${addresses.join(', ')} };
export default loadInParts(${JSON.stringify(outlineOf(checked.guide))}, (part = '${STRUCTURE}') => fetchPart(addresses[part]), ${addressesOf(checked.pictures, emit)});`;
}
