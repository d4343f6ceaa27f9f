import type { NodeKind } from '../../model/guide.js';

export interface ChangeDetail {
  readonly guide: string;
  /** `<problem>/<node>`; `null` on the start view, or if it could rule out a value of a sensitive fact. */
  readonly node: string | null;
  /** `null` if `node` is. */
  readonly kind: NodeKind | null;
  /** The locale shown. */
  readonly lang: string;
}

/** Another node, or another language, is shown now. Between private nodes it is not fired again. */
export class RahnumaChangeEvent extends CustomEvent<ChangeDetail> {
  constructor(detail: ChangeDetail) {
    super('rahnuma-change', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rahnuma-change': RahnumaChangeEvent;
  }
}
