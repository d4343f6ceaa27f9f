import type { MapNodeKind } from '../graph/map-graph.js';

/** The colours of a shape. */
export interface Colours {
  readonly fill: string;
  readonly line: string;
}

/** The colours of each kind of node, on a light and on a dark ground. */
export const MAP_COLOURS: Readonly<
  Record<MapNodeKind, { readonly light: Colours; readonly dark: Colours }>
> = {
  question: {
    light: { fill: '#e3effd', line: '#1d5fa8' },
    dark: { fill: '#12304f', line: '#7db7f5' },
  },
  remedy: {
    light: { fill: '#fff3d6', line: '#8a5a00' },
    dark: { fill: '#40300a', line: '#e9b949' },
  },
  notice: {
    light: { fill: '#dcf4f4', line: '#0f6c70' },
    dark: { fill: '#0d3a3c', line: '#63c9cd' },
  },
  resolution: {
    light: { fill: '#dff5e4', line: '#1c7038' },
    dark: { fill: '#123a20', line: '#6fcf8b' },
  },
  escalation: {
    light: { fill: '#fbe4e4', line: '#a8322d' },
    dark: { fill: '#4a1a1a', line: '#f29a95' },
  },
  elsewhere: {
    light: { fill: '#f1eefa', line: '#5d4a9c' },
    dark: { fill: '#2b2447', line: '#b9a8f2' },
  },
  start: {
    light: { fill: '#1f2328', line: '#1f2328' },
    dark: { fill: '#e8eaed', line: '#e8eaed' },
  },
};
