import { readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { checkSiteFile } from '../../content/check-site-file.js';
import { formatFindings } from '../../rules/format-findings.js';
import type { SiteFile } from '../../content/format/site-file.js';
import type { Picture, SiteSettings } from '../../site/site.js';

type Read = { readonly settings: SiteSettings } | { readonly fault: string };

/** What the file of a site says, with the pictures that it names; or what is wrong with it. */
export function readSiteSettings(file: string): Read {
  const source = attempt(() => readFileSync(file, 'utf8'));
  if (source === undefined) return { fault: `${file} cannot be read.` };
  const { data, findings } = checkSiteFile(basename(file), source);
  if (!data) return { fault: formatFindings(findings, dirname(file)) };
  const logo = data.logo === undefined ? undefined : readPicture(dirname(file), data.logo, 'logo');
  return typeof logo === 'string' ? { fault: `${file}: ${logo}` } : { settings: made(data, logo) };
}

/** Under a name of its own, so that it replaces no page. Says why it cannot be read. */
function readPicture(folder: string, named: string, as: string): Picture | string {
  const path = join(folder, named);
  const content = attempt(() => readFileSync(path));
  return content
    ? { name: `${as}${extname(named).toLowerCase()}`, content }
    : `the picture “${named}” cannot be read. Put it at ${path}, or correct “${as}”.`;
}

function made({ title, address, footer, colours }: SiteFile, logo?: Picture): SiteSettings {
  return {
    ...(title && { title }),
    ...(address !== undefined && { address: address.replace(/\/*$/, '/') }),
    ...(logo && { logo }),
    ...(colours && { colours: { light: given(colours.light), dark: given(colours.dark) } }),
    ...(footer && { footer }),
  };
}

/** Without what is left out, which must not replace what stands there unless said. */
const given = (colours: Readonly<Record<string, string | undefined>> = {}) =>
  Object.fromEntries(
    Object.entries(colours).filter((each): each is [string, string] => each[1] !== undefined),
  );

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
