import type { NodeId } from '../model/guide.js';

/** A page of a guide: in which language, and of which node; without one it is the guide's front page. */
export interface GuidePage {
  readonly locale: string;
  readonly node: NodeId | null;
}

/** `<language>/` or `<language>/<problem>/<node>/`; some hosts name the file, others take the slash away. */
const PAGE = /^([\w-]+)(?:\/([\w-]+\/[\w-]+))?(?:\/|\/index\.html)?$/;

/** The folder of a guide in a site, in which the address of a page says what it shows. */
export class GuideFolder {
  /** @param base ends with a slash */
  constructor(readonly base: string) {}

  /** What the page at an address shows; `undefined` where it is none that shows a node or all problems. */
  pageAt(address: string): GuidePage | undefined {
    const [path = ''] = address.split(/[?#]/, 1);
    if (!path.startsWith(this.base)) return undefined;
    const [, locale, node] = PAGE.exec(path.slice(this.base.length)) ?? [];
    return locale === undefined
      ? undefined
      : { locale, node: node === undefined ? null : (node as NodeId) };
  }

  addressOf({ locale, node }: GuidePage): string {
    return `${this.base}${locale}/${node === null ? '' : `${node}/`}`;
  }
}
