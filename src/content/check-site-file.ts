import type { Finding } from '../model/finding.js';
import { siteFile, type SiteFile } from './format/site-file.js';
import { checkEncoding } from './read/check-encoding.js';
import { checkShape } from './read/yaml/check-shape.js';
import { YamlFile } from './read/yaml/yaml-file.js';

/** What a site's file says, or everything that is wrong with it. An empty file says nothing, which is right. */
export function checkSiteFile(
  name: string,
  source: string,
): { data: SiteFile; findings: readonly [] } | { data: undefined; findings: readonly Finding[] } {
  const file = new YamlFile(name, source);
  const unreadable = checkEncoding(file, source);
  return unreadable ? { data: undefined, findings: [unreadable] } : checkShape(file, siteFile, {});
}
