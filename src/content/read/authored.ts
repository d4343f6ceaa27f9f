import type { ContactsFile, GuideFile, SourcesFile } from '../format/files.js';
import type { YamlFile } from './yaml-file.js';

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
