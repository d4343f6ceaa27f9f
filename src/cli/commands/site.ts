import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkGuide } from '../../content/check-guide.js';
import { readFolder, readInterfaceTexts } from '../../content/read/read-folder.js';
import { formatFindings, hasErrors } from '../../rules/format-findings.js';
import type { SiteSettings } from '../../site/site.js';
import type { Command } from '../command.js';
import { foldersFault } from '../folders-fault.js';
import { makeSite, type PicturedGuide } from '../site/make-site.js';
import { siteScripts } from '../site/site-scripts.js';
import { readSiteSettings } from '../site/read-site-settings.js';
import { writeSite } from '../site/write-site.js';

/** Where the settings are looked for; a site needs none. */
const CONFIG = 'site.yaml';

const NOT_BUILT =
  'Not written: the scripts of the widget are not built. Run npm run build in the folder of the package, or add --no-widget.';

/** Writes guides as a site. Nothing is written where one of them has an error. */
export const site: Command = {
  name: 'site',
  names: '<folder>…',
  help: `Writes the guide in each folder as HTML pages: one for each problem and node in each language, at
<out>/<guide>/<language>/<problem>/<node>/. They need no script; where one runs, the widget goes on from the page. Any host serves them,
from any path. Removes those of an earlier build that are no longer there. Writes nothing where a guide has an error.`,
  options: {
    out: { help: 'Where the pages are written.', default: 'public', placeholder: 'folder' },
    config: {
      help: 'What is said of the site as a whole: title, address, pictures, colours, footer. None is needed.',
      default: CONFIG,
      placeholder: 'file',
    },
    'no-offline': {
      help: 'Nothing is kept for visitors without a network; what an earlier build has kept is removed.',
    },
    'no-widget': { help: 'The pages stay plain: no script is written.' },
  },
  faultOf: foldersFault,
  run: async ({ names, option, has }) => {
    const out = option('out');
    const guides: PicturedGuide[] = [];
    /** Where each guide came from, by its id: two of one id would be written into the same files. */
    const read = new Map<string, string>();
    const refused: string[] = [];
    const refuse = (folder: string, fault: string) => {
      process.stderr.write(`${folder}\n${fault}\n`);
      refused.push(folder);
    };
    for (const folder of names) {
      const { guide, texts, phrases, pictures, findings } = checkGuide(
        readFolder(folder),
        readInterfaceTexts(),
      );
      if (!guide || hasErrors(findings)) {
        refuse(folder, formatFindings(findings, folder));
        continue;
      }
      const fault = placeFault(guide.id, out, read);
      if (fault !== undefined) refuse(folder, fault);
      read.set(guide.id, folder);
      guides.push({ guide, texts, phrases, pictures });
    }
    const settings = settingsIn(option('config'));
    if (refused.length > 0 || !settings) return 1;
    const scripts = has('no-widget') ? undefined : siteScripts();
    if (!scripts && !has('no-widget')) {
      process.stderr.write(`${NOT_BUILT}\n`);
      return 1;
    }
    const wanted = scripts && has('no-offline') ? { ...scripts, worker: undefined } : scripts;
    const files = await makeSite(guides, settings, wanted);
    return writeSite(out, files) ? 0 : 1;
  },
};

/** The settings of the site; `undefined`, with the reason printed, where they cannot be used. */
function settingsIn(file: string): SiteSettings | undefined {
  if (file === CONFIG && !existsSync(file)) return {};
  const read = readSiteSettings(file);
  if ('settings' in read) return read.settings;
  process.stderr.write(`${read.fault}\n`);
  return undefined;
}

/** Why a guide cannot be written there. Pages among the files of a guide's folder would be taken for an author's. */
function placeFault(
  id: string,
  out: string,
  read: ReadonlyMap<string, string>,
): string | undefined {
  const other = read.get(id);
  if (other !== undefined) {
    return `Not written: its id “${id}” is that of the guide in ${other}. Give it another id.`;
  }
  const place = [out, join(out, id)].find((folder) => existsSync(join(folder, 'guide.yaml')));
  return place === undefined
    ? undefined
    : `Not written: ${place} is the folder of a guide. Name another folder by --out.`;
}
