import { html } from 'lit';
import { questionsLeft } from '../../engine/questions-left.js';
import type { Question } from '../../model/guide.js';
import { NodeElement } from './node-element.js';
import { renderLine } from '../text/rich-line.js';
import { whySection } from './why.js';

/** Shows a question and its answers. */
export class QuestionView extends NodeElement {
  declare node: Question;

  protected override render() {
    const { answers } = this.words.node(this.node.id);
    return html`
      ${this.renderHeader()} ${this.renderBody()}
      <div class="answers">
        ${this.node.answers.map(({ id }) =>
          this.renderAnswer(id, renderLine(answers[id]?.label ?? id, this.words)),
        )}
      </div>
      <p class="progress">
        ${this.words.questionsLeft(questionsLeft(this.snapshot), this.hasGrown)}
      </p>
      ${whySection(this.snapshot, this.words)}
    `;
  }
}
