/** All that the benchmark uses of the product’s own code, so that it has one place to look for it. */
import { parse } from 'yaml';
import { buildGuide } from '../../src/content/build/build-guide.js';
import type { ContactsFile } from '../../src/content/format/contacts-file.js';
import type { GuideFile } from '../../src/content/format/guide-file.js';
import type { SourcesFile } from '../../src/content/format/sources-file.js';
import type { Guide } from '../../src/model/guide.js';

export { checkGuide, type GuideFiles } from '../../src/content/check-guide.js';
export { readFolder, readInterfaceTexts } from '../../src/content/read/read-folder.js';
export { siteFiles } from '../../src/site/site-files.js';
export { writeFiles } from '../../src/cli/write-files.js';
export { compileGuide } from '../../src/engine/chart/compile-guide.js';
export { replay } from '../../src/engine/replay.js';
export type { Snapshot } from '../../src/engine/snapshot.js';
export { answer } from '../../src/engine/moves.js';
export { channelHref, channelLabel, type Channel, type Contact } from '../../src/model/contact.js';
export { byKind, type ByKind } from '../../src/model/by-kind.js';
export { directionOf } from '../../src/model/text/locale.js';
export type { Condition } from '../../src/model/condition.js';
export type { Answer, Branch, Guide, GuideNode, NodeId } from '../../src/model/guide.js';
export type { InterfaceKey } from '../../src/model/text/interface-text.js';
export type { Block, Inline, Line, Piece } from '../../src/model/text/rich-text.js';
export type { GuideText, Localized } from '../../src/model/text/text.js';
export { contentHash } from '../../src/content/build/content-hash.js';

/** Builds the structure of a guide from its files without a check, for guides that would take long to check. */
export const buildUnchecked = (files: ReadonlyMap<string, string>): Guide =>
  buildGuide(
    parse(files.get('guide.yaml') ?? '') as GuideFile,
    parse(files.get('contacts.yaml') ?? '{}') as ContactsFile,
    parse(files.get('sources.yaml') ?? '{}') as SourcesFile,
  );
