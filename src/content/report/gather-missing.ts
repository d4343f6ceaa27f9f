import type { Finding, FindingCode } from '../../model/finding.js';

/** As many may be told of one by one. */
const FEW = 10;

/** One finding in the place of all of a kind that a text file has, where there are many: a language that was just begun lacks most. */
export function gatherMissing(findings: readonly Finding[], locale: string): readonly Finding[] {
  return KINDS.reduce<readonly Finding[]>(
    (all, [code, are]) => gathered(all, code, are, locale),
    findings,
  );
}

const KINDS: readonly (readonly [FindingCode, string])[] = [
  ['missing-text', 'are missing'],
  ['untranslated-text', 'are not translated'],
];

function gathered(
  findings: readonly Finding[],
  code: FindingCode,
  are: string,
  locale: string,
): readonly Finding[] {
  const missing = findings.filter((finding) => finding.code === code);
  const [first] = missing;
  if (!first || missing.length <= FEW) return findings;
  const message = `${missing.length} texts ${are}; the first is “${first.path}”`;
  const fix = `Write them; “rahnuma texts <folder> ${locale}” makes a place for each`;
  return findings.flatMap((finding) => {
    if (finding === first) return [{ ...first, message, fix }];
    return finding.code === code ? [] : [finding];
  });
}
