import type { ContactsFile } from '../format/contacts-file.js';
import type { GuideFile } from '../format/guide-file.js';
import type { ScenariosFile } from '../format/scenarios-file.js';
import type { SourceHashesFile } from '../format/source-hashes-file.js';
import type { SourcesFile } from '../format/sources-file.js';
import type { TextFile } from '../format/text-file.js';
import type { YamlFile } from './yaml/yaml-file.js';

/** A file that has its shape, with the places of its data. */
export interface Checked<T> {
  readonly file: YamlFile;
  readonly data: T;
}

/** The authored structure of a guide: everything but the words. */
export interface Authored {
  readonly guide: Checked<GuideFile>;
  readonly contacts: Checked<ContactsFile>;
  readonly sources: Checked<SourcesFile>;
}

/** What could be read of a guide's folder. */
export interface ReadFiles {
  /** Absent where one of its files is not there, or has not its shape. */
  readonly structure?: Authored;
  readonly scenarios?: Checked<ScenariosFile>;
  /** By locale; those that have their shape. */
  readonly texts: ReadonlyMap<string, Checked<TextFile>>;
  /** From which sources the translations were made, by locale; those that somebody keeps. */
  readonly sourceHashes: ReadonlyMap<string, SourceHashesFile>;
}
