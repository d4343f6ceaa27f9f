import type { MapNodeKind } from '../graph/map-graph.js';

/** Colours of the fill and the line of each kind: first on a light ground, then on a dark one. */
const COLOURS: Readonly<
  Record<MapNodeKind, readonly [light: [string, string], dark: [string, string]]>
> = {
  question: [
    ['#e3effd', '#1d5fa8'],
    ['#12304f', '#7db7f5'],
  ],
  remedy: [
    ['#fff3d6', '#8a5a00'],
    ['#40300a', '#e9b949'],
  ],
  notice: [
    ['#dcf4f4', '#0f6c70'],
    ['#0d3a3c', '#63c9cd'],
  ],
  resolution: [
    ['#dff5e4', '#1c7038'],
    ['#123a20', '#6fcf8b'],
  ],
  escalation: [
    ['#fbe4e4', '#a8322d'],
    ['#4a1a1a', '#f29a95'],
  ],
  elsewhere: [
    ['#f1eefa', '#5d4a9c'],
    ['#2b2447', '#b9a8f2'],
  ],
  start: [
    ['#1f2328', '#1f2328'],
    ['#e8eaed', '#e8eaed'],
  ],
};

const kinds = (scheme: 0 | 1): string =>
  Object.entries(COLOURS)
    .map(([kind, schemes]) => {
      const [fill, stroke] = schemes[scheme];
      return `.map .${kind}>.shape{fill:${fill};stroke:${stroke}}`;
    })
    .join('\n');

const scheme = (index: 0 | 1, page: string, ink: string, quiet: string, line: string): string =>
  `.map .page{fill:${page}}
.map text{fill:${ink}}
.map .note,.map .condition{fill:${quiet}}
.map .line,.map .detour>.shape,.map .legend>.condition>.shape{stroke:${line}}
.map .head{fill:${line}}
.map .ground{fill:${page}}
${kinds(index)}`;

/** How a map looks, as CSS for the picture or for a page in which it stands: in the reader's light or dark scheme. */
export const MAP_STYLES = `.map text{font-family:system-ui,'Segoe UI',Roboto,'Noto Sans','PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif}
.map text[lang=ur]{font-family:'Noto Nastaliq Urdu','Jameel Noori Nastaleeq','Urdu Typesetting',system-ui,sans-serif}
.map .shape{stroke-width:1.5;stroke-linejoin:round}
.map .heading{font-weight:600}
.map .condition{font-style:italic}
.map .line{fill:none;stroke-width:1.5}
.map .detour>.line,.map .detour>.shape{fill:none;stroke-dasharray:6 4}
.map .conditional>.line,.map .legend>.condition>.shape{fill:none;stroke-dasharray:1.5 3.5;stroke-linecap:round}
${scheme(0, '#fff', '#1f2328', '#57606a', '#6e7781')}
@media (prefers-color-scheme:dark){
${scheme(1, '#15181c', '#e8eaed', '#a9b1ba', '#8b949e')}
}`;
