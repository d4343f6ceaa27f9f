import type { EntryPoint } from '../model/graph/entry-points.js';

/** A page of a guide: in which language, and of which problem or node; without one it is the guide's front page. */
export interface GuidePage {
  readonly locale: string;
  readonly point: EntryPoint | null;
}

/** `<language>/`, `<language>/<problem>/` or `<language>/<problem>/<node>/`; some hosts name the file, others take the slash away. */
const PAGE = /^([\w-]+)(?:\/([\w-]+(?:\/[\w-]+)?))?(?:\/|\/index\.html)?$/;

/** The folder of a guide in a site, in which the address of a page says what it shows. */
export class GuideFolder {
  /** @param base ends with a slash */
  constructor(readonly base: string) {}

  /** What the page at an address shows; `undefined` where it is none in which the widget is. */
  pageAt(address: string): GuidePage | undefined {
    const [path = ''] = address.split(/[?#]/, 1);
    if (!path.startsWith(this.base)) return undefined;
    const [, locale, point] = PAGE.exec(path.slice(this.base.length)) ?? [];
    return locale === undefined ? undefined : { locale, point: point ?? null };
  }

  addressOf({ locale, point }: GuidePage): string {
    return `${this.base}${locale}/${point === null ? '' : `${point}/`}`;
  }
}
