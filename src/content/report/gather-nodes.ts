import type { Finding, FindingCode } from '../../model/finding.js';

const ARE: Partial<Readonly<Record<FindingCode, string>>> = {
  'missing-text': 'are missing',
  'untranslated-text': 'are not translated',
};

/** One finding in the place of one for each text that a node lacks: a node that was just added has none of its words. */
export function gatherNodes(findings: readonly Finding[], locale: string): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return findings.flatMap((finding) => {
    const group = groups.get(keyOf(finding) ?? '') ?? [finding];
    if (group.length === 1) return [finding];
    return finding === group[0] ? [inOne(finding, group, locale)] : [];
  });
}

/** Of what a text is missing, and how; nothing where it is no text of a node. */
function keyOf({ code, path }: Finding): string | undefined {
  const node = nodeIn(path)?.path;
  return node === undefined || ARE[code] === undefined ? undefined : `${code} ${node}`;
}

function nodeIn(path: string): { path: string; id: string } | undefined {
  const [found, problem = '', node = ''] = /^problems\.([^.]+)\.nodes\.([^.]+)/.exec(path) ?? [];
  return found === undefined ? undefined : { path: found, id: `${problem}/${node}` };
}

function inOne(first: Finding, group: readonly Finding[], locale: string): Finding {
  const { path, id } = nodeIn(first.path) ?? { path: first.path, id: '' };
  const names = group.map((each) => each.path.slice(path.length + 1));
  const message = `${group.length} texts of the node “${id}” ${ARE[first.code] ?? ''}: ${names.join(', ')}`;
  const fix = `Write them under “${id.slice(id.indexOf('/') + 1)}”; “rahnuma texts <folder> ${locale}” makes a place for each`;
  return { ...first, path, message, fix };
}
