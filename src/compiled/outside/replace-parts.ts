import type { Contact } from '../../model/contact.js';
import type { Guide } from '../../model/guide.js';
import type { GuideRefused } from '../../model/guide-refused.js';
import type { LoadableGuide } from '../../model/loadable-guide.js';
import { inSteps, type Steps } from '../../model/steps.js';
import type { GuideText } from '../../model/text/text.js';
import { structureSteps } from '../../rules/structure/check-structure.js';
import { at } from '../../rules/reporter.js';
import { checkText } from './check-text.js';
import { checkUnused } from './check-unused.js';
import { FindingList, type CheckedData } from './finding-list.js';
import { GUIDE_NODES, guideSchema } from '../guide-schema.js';
import { once } from '../load/once.js';
import { passed } from './passed.js';
import { plainCopy } from './plain-copy.js';
import { readFields } from './read-fields.js';
import { readShape } from './read-shape.js';
import type { Replacements } from './replacements.js';

type Group = Readonly<Record<string, unknown>>;

/**
 * The same guide with some contacts and texts of the page's own. The rules for guides from outside are applied to the result. Where
 * they find something, the contacts, or the texts of that locale, stay as they are, and `refused` is told why.
 */
export async function replaceParts(
  source: LoadableGuide,
  { contacts, texts }: Replacements,
  refused: (cause: GuideRefused) => void,
): Promise<LoadableGuide> {
  const use = async <T>(check: Steps<CheckedData<T>>, otherwise: T): Promise<T> => {
    try {
      return passed(await inSteps(check));
    } catch (cause) {
      refused(cause as GuideRefused);
      return otherwise;
    }
  };
  const own = await source.loadGuide();
  const guide = contacts ? await use(withContacts(own, contacts), own) : own;
  const given = texts ? await use(byLocale(texts, source.locales), new Map()) : new Map();
  return {
    ...source,
    loadGuide: () => Promise.resolve(guide),
    loadText: once(async (locale) => {
      const text = await source.loadText(locale);
      return given.has(locale) ? use(withTexts(guide, text, given.get(locale)), text) : text;
    }),
  };
}

function* withContacts(guide: Guide, given: unknown): Steps<CheckedData<Guide>> {
  const list = new FindingList('page');
  const known = Object.keys(guide.contacts);
  const contacts: Record<string, Contact> = { ...guide.contacts };
  const data = yield* plainCopy(given, at(list, ['contacts']));
  for (const [id, contact] of readFields(data, known, ['contacts'], list)) {
    // Whom it is for is part of the guide: the card of that operator stays the one of that operator.
    const { for: whom } = guide.contacts[id] ?? {};
    contacts[id] = { ...(whom && { for: whom }), ...(contact as Contact) };
  }
  const replaced =
    list.count === 0
      ? yield* readShape({ ...guide, contacts }, guideSchema, list, GUIDE_NODES)
      : undefined;
  if (replaced) yield* structureSteps(replaced, list);
  return list.result(replaced);
}

function* byLocale(
  given: unknown,
  locales: readonly string[],
): Steps<CheckedData<ReadonlyMap<string, unknown>>> {
  const list = new FindingList('page');
  const data = yield* plainCopy(given, at(list, ['texts']));
  return list.result(readFields(data, locales, ['texts'], list));
}

function* withTexts(guide: Guide, own: GuideText, given: unknown): Steps<CheckedData<GuideText>> {
  const list = new FindingList('page');
  const reporter = at(list, ['texts', own.locale]);
  // First, as a node that is not there would else be told as one that lacks its other texts.
  yield* checkUnused(given, guide, reporter);
  const text = list.count === 0 ? merged(own, given) : own;
  return list.result(yield* checkText(text, guide, own.locale, reporter));
}

/** Groups of fields are joined; anything else takes the place of what is there. */
function merged(own: unknown, given: unknown): unknown {
  if (!isGroup(own) || !isGroup(given)) return given;
  const fields = Object.entries(given).map(([name, value]) => [
    name,
    Object.hasOwn(own, name) ? merged(own[name], value) : value,
  ]);
  return { ...own, ...Object.fromEntries(fields) };
}

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
