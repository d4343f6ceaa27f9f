import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteFile } from '../../content/format/site-file.js';
import type { SiteSettings } from '../../site/site.js';
import { attempt } from './attempt.js';

/** The style rules in the theme that the file of a site names, told from its folder; or why they cannot be used. */
export function readTheme(
  folder: string,
  { theme: named }: SiteFile,
): Pick<SiteSettings, 'theme'> | { readonly fault: string } {
  if (named === undefined) return {};
  const path = join(folder, named);
  const theme = attempt(() => readFileSync(path, 'utf8'));
  if (theme === undefined) {
    return { fault: `${path} cannot be read. Put it there, or correct “theme” in site.yaml.` };
  }
  const fetched = fetchedBy(theme);
  return fetched === undefined ? { theme } : { fault: `${path}:${fetched}` };
}

/** The first place that would fetch something, as its line and what to do: the pages load nothing but what the command writes. */
function fetchedBy(theme: string): string | undefined {
  const withoutComments = theme.replace(/\/\*[^]*?\*\//g, (comment) =>
    comment.replace(/[^\n]/g, ' '),
  );
  const found = /@import\b|\burl\(|\bimage-set\(/i.exec(withoutComments);
  if (!found) return undefined;
  const line = withoutComments.slice(0, found.index).split('\n').length;
  const what = found[0].replace(/\($/, '()');
  return `${line}: ${what} fetches another file, which pages of a site do not. Write the rules here, and use fonts that devices have.`;
}
