import type { Finding } from '../../model/finding.js';
import type { YamlFile } from './yaml/yaml-file.js';

/** Tells of a file that was not saved as UTF-8: read as such, it holds signs that stand for none, or for nothing. */
export function checkEncoding(file: YamlFile, source: string): Finding | undefined {
  const offset = source.search(/[\uFFFD\0]/);
  if (offset < 0) return undefined;
  const message = `The file ${file.name} is not in UTF-8, so some of its letters cannot be read`;
  const fix =
    'Save it as UTF-8: the editor has a choice of the encoding, beside “Save as” or at its lower edge';
  return file.findingIn('unreadable-file', offset, message, fix);
}
