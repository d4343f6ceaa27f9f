import { html, nothing, type TemplateResult } from 'lit';
import type { Keeping, OpenGuide } from '../../session/visit-state.js';
import { isEnd } from '../../model/node-kinds.js';
import { privateFacts } from '../handover/summary.js';
import { icon } from '../text/icons.js';
import type { Words } from '../text/words.js';

/** Whether the place shown is still there after the page was closed. */
export const outlastsPage = (keeping: Keeping): boolean =>
  keeping === 'kept' || keeping === 'agreed';

/**
 * Asks whether this device may remember private answers: at a wait and at an end, which visitors come back to. Once they have
 * agreed, they can have it forgotten anywhere.
 */
export function renderKeeping(
  { snapshot }: OpenGuide,
  keeping: Keeping,
  words: Words,
  agree: (isAgreed: boolean) => void,
): TemplateResult | typeof nothing {
  const isAgreed = keeping === 'agreed';
  const { node } = snapshot;
  const isWorthIt = isEnd(node) || (node?.kind === 'remedy' && node.wait !== undefined);
  if (!isAgreed && !(keeping === 'ask' && isWorthIt)) return nothing;
  const facts = privateFacts(snapshot, words);
  return html`<div class="keeping">
    ${icon('note')}
    <p>
      <span
        role="status"
        .textContent=${words.ui(isAgreed ? 'keep-agreed' : 'keep-ask', { facts })}
      ></span>
      <button
        type="button"
        data-action=${isAgreed ? 'forget' : 'remember'}
        @click=${() => agree(!isAgreed)}
      >
        ${words.ui(isAgreed ? 'keep-forget' : 'keep-agree')}
      </button>
    </p>
  </div>`;
}
