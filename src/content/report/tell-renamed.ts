import type { Finding } from '../../model/finding.js';
import { suggest } from './suggest.js';

/**
 * Words that nothing uses, beside words that are missing under another name, were renamed in the structure: one finding in the place of
 * one for each text.
 */
export function tellRenamed(findings: readonly Finding[]): readonly Finding[] {
  return findings.reduce((all, each) => {
    const name = each.code === 'orphaned-text' ? newName(each, findings) : undefined;
    return name === undefined ? all : replaced(all, each, name);
  }, findings);
}

/** The name for which everything is missing, beside the words that nothing uses. */
function newName(orphan: Finding, findings: readonly Finding[]): string | undefined {
  const parent = parentOf(orphan.path);
  const orphans = findings.filter(
    ({ code, path }) => code === 'orphaned-text' && parentOf(path) === parent,
  );
  const absent = new Set(
    findings.filter(isMissing).flatMap(({ path }) => {
      const inside = path.startsWith(`${parent}.`) ? path.slice(parent.length + 1) : '';
      // What is a text itself may be missing for other reasons.
      return inside.includes('.') ? [inside.split('.', 1)[0] ?? ''] : [];
    }),
  );
  const [only] = absent;
  if (orphans.length === 1 && absent.size === 1) return only;
  return suggest(nameOf(orphan.path), absent);
}

function replaced(findings: readonly Finding[], orphan: Finding, name: string): Finding[] {
  const old = nameOf(orphan.path);
  const inside = `${parentOf(orphan.path)}.${name}.`;
  const isGone = (each: Finding) => isMissing(each) && each.path.startsWith(inside);
  const [first] = findings.filter(isGone);
  if (!first) return [...findings];
  const { code, severity } = first.code === 'missing-text' ? first : orphan;
  const message = `The guide has nothing called “${old}”, and here are no words for “${name}”: was it renamed?`;
  const fix = `If so, write “${name}” here too; else remove these words, and write those for “${name}”`;
  return findings
    .filter((each) => !isGone(each))
    .map((each) => (each === orphan ? { ...orphan, code, severity, message, fix } : each));
}

const isMissing = ({ code }: Finding): boolean =>
  code === 'missing-text' || code === 'untranslated-text';

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('.')));
const nameOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);
