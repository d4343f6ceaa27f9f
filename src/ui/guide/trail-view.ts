import { html, LitElement, nothing } from 'lit';
import type { Snapshot } from '../../engine/snapshot.js';
import type { EntryPoint } from '../../model/graph/entry-points.js';
import type { NodeId } from '../../model/guide.js';
import { START, type Entry } from '../../model/trail.js';
import { ChangeEntryEvent } from '../events/change-entry.js';
import { isTold } from '../text/is-told.js';
import { renderLine } from '../text/rich-line.js';
import { baseStyles } from '../text/base-styles.js';
import { trailStyles } from './trail-styles.js';
import type { Words } from '../text/words.js';

/** The answers given so far, each with a way to change it. */
export class TrailView extends LitElement {
  static override styles = [baseStyles, trailStyles];

  static override properties = {
    snapshot: { attribute: false },
    words: { attribute: false },
  };

  declare snapshot: Snapshot;
  declare words: Words;

  protected override render() {
    const { trail, guide } = this.snapshot;
    if (trail.length === 0) return nothing;
    const told = trail.filter((entry) => isTold(entry, guide));
    return html`<details part="trail">
      <summary>
        ${this.words.ui('your-answers')}
        <span translate="no" .textContent=${`(${this.words.number(told.length)})`}></span>
      </summary>
      <ol role="list">
        ${told.map((entry) => this.#row(entry, trail.indexOf(entry)))}
      </ol>
    </details>`;
  }

  #row(entry: Entry, index: number) {
    const { words } = this;
    const asked = entry.node === START ? words.ui('start-title') : words.node(entry.node).title;
    const name = words.ui('change-of', { question: words.plain(asked) });
    return html`<li>
      <div>
        <span class="asked">${renderLine(asked, words)}</span>
        <span class="told">${this.#told(entry)}</span>
      </div>
      <button
        type="button"
        data-action="change"
        aria-label=${name}
        @click=${() => this.dispatchEvent(new ChangeEntryEvent(index))}
      >
        ${words.ui('change')}
      </button>
    </li>`;
  }

  #told({ node, answer }: Entry) {
    const { words } = this;
    if (node === START) return renderPoint(answer, words);
    return renderLine(words.labelOf(node, answer), words);
  }
}

/** The problem and, if the visit began inside of it, the node. */
function renderPoint(point: EntryPoint, words: Words) {
  const [problem = ''] = point.split('/', 1);
  const title = renderLine(words.text.problems[problem]?.title ?? problem, words);
  if (problem === point) return title;
  return html`${title} › ${renderLine(words.node(point as NodeId).title, words)}`;
}
