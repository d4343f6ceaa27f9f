import type { GuideAttribute } from '../../ui/guide/attributes.js';

/** The page in a frame, for sites that may not add scripts: the guide alone, as its address says. */

/** What the address may say. A guide from elsewhere is not among it: this page must not speak for just anybody. */
const ALLOWED: readonly (GuideAttribute | 'lang')[] = [
  'guide',
  'lang',
  'clerk-lang',
  'problem',
  'facts',
];

/** What the page around is told, beside the height: what it would hear of a guide of its own. */
const TOLD = [
  'rahnuma-start',
  'rahnuma-answer',
  'rahnuma-change',
  'rahnuma-end',
  'rahnuma-feedback',
] as const;

/** The page around; one without an origin of its own, such as a file, can be told only without naming it. */
function originAround(): string {
  const { ancestorOrigins } = location as Partial<Location>;
  const known = ancestorOrigins?.[0] ?? (document.referrer && new URL(document.referrer).origin);
  return known && known !== 'null' ? known : '*';
}

const around = originAround();
const tell = (message: object) => {
  if (parent !== window) parent.postMessage(message, around);
};

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
