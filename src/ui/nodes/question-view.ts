import { html, nothing } from 'lit';
import { nodesOf } from '../../model/graph/guide-nodes.js';
import { START } from '../../model/trail.js';
import { NodeElement } from './node-element.js';
import { PasteField } from './paste-field.js';
import { renderLine } from '../text/rich-line.js';

/** Shows a question and its answers. */
export class QuestionView extends NodeElement {
  readonly #paste = new PasteField(this, () => this.node);

  protected override render() {
    const { answers } = this.words.node(this.node.id);
    return html`
      <p class="progress" translate="no" .textContent=${this.#progress()}></p>
      ${this.renderHeader()} ${this.renderBody()}
      ${
        this.node.answers.some(({ matches }) => matches)
          ? html`<div class="paste">${this.#paste.render(this.words)}</div>`
          : nothing
      }
      <div class="answers">
        ${this.node.answers.map(({ id }) =>
          this.renderAnswer(
            id,
            renderLine(answers[id]?.label ?? id, this.words),
            this.#paste.fits?.includes(id) ? 'fits' : '',
          ),
        )}
      </div>
      ${this.renderWhy()}
    `;
  }

  /** Which question this is, and how many may follow. On the first one that number would only frighten. */
  #progress(): string {
    const { words, snapshot, questionsLeft, hasGrown } = this.settings;
    const nodes = nodesOf(snapshot.guide);
    const asked = snapshot.trail.filter(
      ({ node }) => node !== START && nodes.get(node)?.kind === 'question',
    );
    const number = words.ui('question-number', { number: asked.length + 1 });
    if (asked.length === 0 || questionsLeft === undefined) return number;
    return `${number} · ${words.questionsLeft(questionsLeft, hasGrown)}`;
  }
}
