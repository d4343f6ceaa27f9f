import type { Finding } from '../../model/finding.js';
import { isPicture } from '../pictures/guide-pictures.js';
import { suggest } from '../report/suggest.js';
import type { GuideFiles } from './guide-files.js';
import { YamlFile } from './yaml/yaml-file.js';

/** The files of a guide beside its texts. */
const NAMES = ['guide.yaml', 'contacts.yaml', 'sources.yaml', 'scenarios.yaml'];

/** Finds files that are read by nobody since their names are not quite right. */
export function checkFileNames(files: GuideFiles): Finding[] {
  const absent = NAMES.filter((name) => !files.has(name));
  return [...files].flatMap(([name, content]) => {
    if (isPicture(name) || NAMES.includes(name) || /^text\/[^/]+\.(yaml|json)$/.test(name))
      return [];
    const file = new YamlFile(name, content);
    const message = `Nothing reads the file ${name}`;
    const meant = absent.find((each) => isMeant(name, each));
    const fix = meant === undefined ? placeFor(name) : `Rename it to ${meant}`;
    return [file.finding('unknown-file', [], message, fix)];
  });
}

/** A file that is there under a name that is nearly `wanted`: with another ending, in capitals, or in another folder. */
export const misnamed = (wanted: string, files: GuideFiles): string | undefined =>
  [...files.keys()].find((name) => name !== wanted && isMeant(name, wanted));

function isMeant(name: string, wanted: string): boolean {
  const [here = '', there = ''] = [name, wanted].map((each) =>
    each
      .toLowerCase()
      .replace(/^text\//, '')
      .replace(/\.ya?ml$/, ''),
  );
  const isText = wanted.startsWith('text/');
  return here === there || (!isText && suggest(here, [there]) !== undefined);
}

const placeFor = (name: string): string =>
  name.startsWith('text/') || /^[a-z]{2,3}(-\w+)*\.ya?ml$/.test(name)
    ? `Call it text/${name.replace(/^text\//, '').replace(/\.\w+$/, '')}.yaml, if it holds words`
    : `Remove it, or give it the name of one of a guide’s files: ${NAMES.join(', ')}`;
