import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { checkSiteFile } from '../../content/check-site-file.js';
import { formatFindings } from '../../rules/format-findings.js';
import type { SiteFile } from '../../content/format/site-file.js';
import type { SiteSettings } from '../../site/site.js';
import { attempt } from './attempt.js';
import { contrastFault } from './contrast-fault.js';
import { readSitePictures } from './read-site-pictures.js';
import { readTheme } from './read-theme.js';

type Read = { readonly settings: SiteSettings } | { readonly fault: string };

/** What the file of a site says, with the pictures that it names; or what is wrong with it. */
export function readSiteSettings(file: string): Read {
  const source = attempt(() => readFileSync(file, 'utf8'));
  if (source === undefined) return { fault: `${file} cannot be read.` };
  const { data, findings } = checkSiteFile(basename(file), source);
  if (!data) return { fault: formatFindings(findings, dirname(file)) };
  const read = readSitePictures(dirname(file), data);
  if ('fault' in read) return { fault: `${file}: ${read.fault}` };
  const theme = readTheme(dirname(file), data);
  if ('fault' in theme) return { fault: theme.fault };
  const settings = { ...made(data), ...read.pictures, ...theme };
  const fault = contrastFault(settings);
  return fault === undefined ? { settings } : { fault: fault.replace(/^/gm, `${file}: `) };
}

function made({ title, address, footer, colours }: SiteFile): SiteSettings {
  return {
    ...(title && { title }),
    ...(address !== undefined && { address: address.replace(/\/*$/, '/') }),
    ...(colours && { colours: { light: given(colours.light), dark: given(colours.dark) } }),
    ...(footer && { footer }),
  };
}

/** Without what is left out, which must not replace what stands there unless said. */
const given = (colours: Readonly<Record<string, string | undefined>> = {}) =>
  Object.fromEntries(
    Object.entries(colours).filter((each): each is [string, string] => each[1] !== undefined),
  );
