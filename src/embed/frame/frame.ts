import type { GuideAttribute } from '../../ui/guide/attributes.js';
import { RahnumaGuide } from '../../ui/guide/rahnuma-guide.js';
import { namedParents } from './named-parents.js';
import { parentsToTell } from './parents-to-tell.js';

/** The page in a frame, for sites that may not add scripts. It shows the guide that its address names, and nothing else. */

/** The attributes that the address may set. Not `src`: anybody could then show their own guide under this site's address. */
const ALLOWED: readonly (GuideAttribute | 'lang')[] = [
  'guide',
  'lang',
  'clerk-lang',
  'problem',
  'problems',
  'start-view',
  'facts',
];

/** The events that are passed on to the page around the frame, besides the height. */
const TOLD = [
  'rahnuma-start',
  'rahnuma-answer',
  'rahnuma-change',
  'rahnuma-end',
  'rahnuma-feedback',
] as const;

/** The origin of the page around the frame; `undefined` if it has none of its own, such as a file, or is not known. */
function originAround(): string | undefined {
  const { ancestorOrigins } = location as Partial<Location>;
  const known = ancestorOrigins?.[0] ?? (document.referrer && new URL(document.referrer).origin);
  return known && known !== 'null' ? known : undefined;
}

const told = parent === window ? [] : parentsToTell(originAround(), namedParents(document));
const tell = (message: object) => {
  for (const origin of told) parent.postMessage(message, origin);
};
RahnumaGuide.privacyNote = told.length > 0 ? 'private-framed' : 'private';

const guide = document.createElement('rahnuma-guide');
for (const [name, value] of new URLSearchParams(location.search)) {
  if ((ALLOWED as readonly string[]).includes(name)) guide.setAttribute(name, value);
}
for (const type of TOLD) {
  guide.addEventListener(type, ({ detail }) => tell({ type, detail }));
}
guide.addEventListener('rahnuma-change', ({ detail }) => {
  document.documentElement.lang = detail.lang;
});
document.body.append(guide);

new ResizeObserver(([entry]) => {
  const height = Math.ceil(entry?.borderBoxSize[0]?.blockSize ?? 0);
  tell({ type: 'rahnuma-size', height });
}).observe(document.documentElement);
