import { MAP_COLOURS } from './map-colours.js';

type Scheme = 'light' | 'dark';

const kinds = (scheme: Scheme): string =>
  Object.entries(MAP_COLOURS)
    .map(([kind, { [scheme]: colours }]) => {
      return `.map .${kind}>.shape{fill:${colours.fill};stroke:${colours.line}}`;
    })
    .join('\n');

const inScheme = (scheme: Scheme, page: string, ink: string, quiet: string, line: string): string =>
  `.map .page{fill:${page}}
.map text{fill:${ink}}
.map .note,.map .condition{fill:${quiet}}
.map .line,.map .detour>.shape,.map .legend>.condition>.shape{stroke:${line}}
.map .head{fill:${line}}
.map .ground{fill:${page}}
${kinds(scheme)}`;

/** How a map looks, as CSS for the picture or for a page in which it stands: in the reader's light or dark scheme. */
export const MAP_STYLES = `.map text{font-family:system-ui,'Segoe UI',Roboto,'Noto Sans','PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif}
.map text[lang=ur]{font-family:'Noto Nastaliq Urdu','Jameel Noori Nastaleeq','Urdu Typesetting',system-ui,sans-serif}
.map .shape{stroke-width:1.5;stroke-linejoin:round}
.map .heading{font-weight:600}
.map .condition{font-style:italic}
.map .line{fill:none;stroke-width:1.5}
.map .detour>.line,.map .detour>.shape{fill:none;stroke-dasharray:6 4}
.map .conditional>.line,.map .legend>.condition>.shape{fill:none;stroke-dasharray:1.5 3.5;stroke-linecap:round}
${inScheme('light', '#fff', '#1f2328', '#57606a', '#6e7781')}
@media (prefers-color-scheme:dark){
${inScheme('dark', '#15181c', '#e8eaed', '#a9b1ba', '#8b949e')}
}`;
