import type { Day } from '../model/day.js';
import type { Finding } from '../model/finding.js';
import type { Guide } from '../model/guide.js';
import { atOnce } from '../model/steps.js';
import type { InterfaceText } from '../model/text/interface-text.js';
import type { Phrases } from '../model/text/phrases.js';
import type { GuideText } from '../model/text/text.js';
import { checkInterface } from '../rules/words/check-interface.js';
import { checkPartSize } from '../rules/size/check-part-size.js';
import { checkProof } from '../rules/proof/check-proof.js';
import { checkShown } from '../rules/size/check-shown.js';
import { checkStructure } from '../rules/structure/check-structure.js';
import { hasErrors } from '../rules/format-findings.js';
import { at } from '../rules/reporter.js';
import { buildGuide } from './build/build-guide.js';
import { checkSharedWords } from './build/check-shared-words.js';
import { sharedWords } from './build/shared-words.js';
import { buildText } from './build/build-text.js';
import { checkJourneyNames } from './build/check-journey-names.js';
import { interfaceFor } from './build/interface-for.js';
import { walkJourneys } from './build/walk-journeys.js';
import type { ScenariosFile } from './format/scenarios-file.js';
import type { TextFile } from './format/text-file.js';
import { GuidePictures } from './pictures/guide-pictures.js';
import { unusedPictures } from './pictures/unused-pictures.js';
import type { Authored, Checked, ReadFiles } from './read/authored.js';
import type { GuideFiles, InterfaceTexts } from './read/guide-files.js';
import { readFiles } from './read/read-files.js';
import { readTexts } from './read/text/read-texts.js';
import { AuthoredReporter } from './report/authored-reporter.js';
import { isAllowed } from './report/allowed.js';
import { FALLBACK, missingInterface } from './report/missing-interface.js';
import { placeInStructure } from './report/place-in-structure.js';
import { placeInTexts } from './report/place-in-texts.js';
import { checkReviews } from './review/check-reviews.js';
import { reviewsOf } from './review/reviews-of.js';
import { checkSlips } from './tidy/check-slips.js';
import { checkUnused } from './tidy/check-unused.js';
import { checkTranslations } from './translations/check-translations.js';
import { translatedOf } from './translations/translated-of.js';

export type { GuideFiles, InterfaceTexts };

export interface CheckedGuide {
  /** Every finding, in the order of files and lines. A guide with an error is not to be used. */
  readonly findings: readonly Finding[];
  /** Absent where the structure has an error. */
  readonly guide?: Guide;
  /** How visitors say it, for the search; empty where the structure has an error. */
  readonly phrases: Phrases;
  /** The words by locale; empty where the structure has an error. */
  readonly texts: ReadonlyMap<string, GuideText>;
  /** The pictures that its texts show, by the names that these have for them. */
  readonly pictures: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly scenarios?: Checked<ScenariosFile>;
}

/**
 * Checks the files of one guide and, where they hold, builds it. Reports everything at once, and the journeys that do not
 * hold where there is no other error; never throws.
 *
 * @param today the day against which the days in the guide are held; without it they are not, so that a guide that was built once can
 *   be built again later
 */
export function checkGuide(
  files: GuideFiles,
  interfaceTexts: InterfaceTexts,
  today?: Day,
): CheckedGuide {
  const findings: Finding[] = [];
  const read = readFiles(files, findings);
  const { structure, scenarios } = read;
  const refused = (): CheckedGuide => ({
    findings: told(findings, files),
    texts: new Map(),
    phrases: {},
    pictures: new Map(),
  });
  if (!structure) return refused();

  const { contacts, sources, guide: file } = structure;
  if (today !== undefined) findings.push(...checkReviews(reviewsOf(structure), today));
  const guide = buildGuide(file.data, contacts.data, sources.data);
  const wrong = checkBuilt(guide, structure);
  findings.push(...wrong);
  if (wrong.some(({ code }) => code === 'too-large')) return refused();
  if (scenarios) findings.push(...checkJourneyNames(guide, scenarios));
  const pictures = new GuidePictures(guide.id, files);
  const { texts, phrases } = checkTexts(guide, read, structure, interfaceTexts, pictures, findings);
  if (wrong.length > 0) return refused();
  if (scenarios && !hasErrors(told(findings, files)))
    findings.push(...walkJourneys(guide, scenarios));
  return {
    findings: told(findings, files),
    guide,
    texts,
    phrases,
    pictures: pictures.shown,
    ...(scenarios ? { scenarios } : {}),
  };
}

/** The structure, by the rules; and by the proof where they hold. */
function checkBuilt(guide: Guide, structure: Authored): readonly Finding[] {
  const reporter = new AuthoredReporter((path) => placeInStructure(guide, structure, path));
  checkStructure(guide, reporter, structure.guide.data['link-hosts']);
  checkSharedWords(guide, sharedWords(structure.guide.data), reporter);
  if (reporter.count === 0) checkProof(guide, reporter);
  return reporter.findings;
}

/** The words of each locale, and the phrases; what is wrong with them goes into `findings`. */
function checkTexts(
  guide: Guide,
  read: ReadFiles,
  { guide: { file, data } }: Authored,
  interfaceTexts: InterfaceTexts,
  pictures: GuidePictures,
  findings: Finding[],
): Pick<CheckedGuide, 'texts' | 'phrases'> {
  const { texts: files, structure } = read;
  const {
    words,
    phrases,
    findings: wrong,
  } = readTexts(guide, files, sharedWords(data), { hosts: data['link-hosts'], pictures });
  findings.push(...wrong, ...translatedOf(guide, read).flatMap(checkTranslations));
  findings.push(...[...files.values()].flatMap(checkSlips));
  // Where a text cannot be read, what it uses is not known.
  if (structure && files.size === guide.locales.length && !hasErrors(findings)) {
    findings.push(...checkUnused(guide, structure, words));
    findings.push(...unusedPictures(pictures));
  }
  const texts = new Map<string, GuideText>();
  for (const [locale, text] of files) {
    const reporter = new AuthoredReporter((path) => placeInTexts(text, path));
    const own = { ...interfaceFor(locale, interfaceTexts), ...writtenWords(text.data) };
    findings.push(...missingInterface(own, text, locale));
    const chosen = { ...interfaceTexts.get(FALLBACK), ...own };
    checkInterface(chosen, at(reporter, ['interface']));
    const built = buildText(guide, locale, words, chosen as InterfaceText);
    atOnce(checkPartSize(built, reporter));
    atOnce(checkShown(built, guide, reporter));
    texts.set(locale, built);
    findings.push(...reporter.findings);
  }
  const reporter = new AuthoredReporter(() => ({ file, path: [] }));
  atOnce(checkPartSize(phrases, reporter));
  findings.push(...reporter.findings);
  return { texts, phrases };
}

/** The words of the interface that a guide has itself. A place that still waits for its words is none. */
const writtenWords = ({ interface: words = {} }: TextFile): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(words).filter(([, word]) => word));

/** What is to be told: not what an author allows, in the order of files and lines. */
const told = (findings: readonly Finding[], files: GuideFiles): Finding[] =>
  findings
    .filter((finding) => !isAllowed(finding, files))
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
