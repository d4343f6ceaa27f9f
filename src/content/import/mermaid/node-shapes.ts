/** How a box looks, as far as that means something. */
export type Look = 'box' | 'question' | 'terminal';

interface NodeShape {
  readonly open: string;
  /** What may close it. */
  readonly close: readonly string[];
  readonly look: Look;
}

/** The brackets around the words of a box; those that begin with others come first. */
export const NODE_SHAPES: readonly NodeShape[] = [
  { open: '(((', close: [')))'], look: 'terminal' },
  { open: '((', close: ['))'], look: 'terminal' },
  { open: '([', close: ['])'], look: 'terminal' },
  { open: '[[', close: [']]'], look: 'box' },
  { open: '[(', close: [')]'], look: 'box' },
  { open: '[/', close: ['/]', '\\]'], look: 'box' },
  { open: '[\\', close: ['\\]', '/]'], look: 'box' },
  { open: '{{', close: ['}}'], look: 'question' },
  { open: '(', close: [')'], look: 'box' },
  { open: '[', close: [']'], look: 'box' },
  { open: '{', close: ['}'], look: 'question' },
  { open: '>', close: [']'], look: 'box' },
];

/** What `A@{ shape: … }` calls shapes that mean something. */
export const NAMED_LOOKS: Readonly<Record<string, Look>> = {
  diam: 'question',
  decision: 'question',
  diamond: 'question',
  question: 'question',
  hex: 'question',
  hexagon: 'question',
  prepare: 'question',
  stadium: 'terminal',
  terminal: 'terminal',
  pill: 'terminal',
  circle: 'terminal',
  circ: 'terminal',
  start: 'terminal',
  'sm-circ': 'terminal',
};
