import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { CompiledGuide } from '../../compiled/format.js';
import type { EntryPoint } from '../../model/graph/entry-points.js';
import type { Facts } from '../../model/fact.js';
import type { Trail } from '../../model/trail.js';
import { studioStyles } from '../studio-styles.js';
import type { FromFrame, Place, ToFrame } from './frame-messages.js';
import { PlaceEvent } from './place-event.js';
import { renderPreviewChoices, type PreviewChoice } from './preview-choices.js';
import { previewStyles } from './preview-styles.js';

/** The guide as its visitors see it, in a frame of its own. It keeps the visitor's place when the guide is saved. */
export class PreviewView extends LitElement {
  static override styles = [studioStyles, previewStyles];

  static override properties = {
    compiled: { attribute: false },
    isCurrent: { attribute: false },
    chosen: { state: true },
    isReady: { state: true },
  };

  /** The guide as it last could be built; absent until then. */
  declare compiled: CompiledGuide | undefined;
  /** Whether that is the guide as it is saved. */
  declare isCurrent: boolean;

  private chosen: PreviewChoice = { scheme: 'system', facts: {}, width: 390 };
  private isReady = false;
  readonly #early: ToFrame[] = [];

  /** Begins anew at a problem or node; at the start view without one. */
  start(point?: EntryPoint): void {
    this.#ask({ type: 'start', point });
  }

  /** Shows where these answers lead, with these facts given. */
  async follow(trail: Trail, facts: Facts): Promise<void> {
    this.#choose({ facts });
    await this.updateComplete;
    this.#ask({ type: 'follow', trail });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('message', this.#onMessage);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('message', this.#onMessage);
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.isReady) return;
    const { compiled, chosen } = this;
    const isNew = changed.has('isReady');
    if (isNew || changed.has('chosen')) this.#tell({ type: 'settings', settings: chosen });
    if (compiled && (isNew || changed.has('compiled'))) this.#tell({ type: 'guide', compiled });
    for (const message of this.#early.splice(0)) this.#tell(message);
  }

  protected override render() {
    const { chosen, compiled, isCurrent } = this;
    return html`<h2 class="visually-hidden">Preview</h2>
      ${compiled && renderPreviewChoices(compiled.guide, chosen, this.#choose)}
      ${isCurrent || !compiled ? nothing : html`<p class="old">Shows the guide as it was before the last change.</p>`}
      ${compiled ? nothing : html`<p class="quiet">There is no guide to show yet. The findings say why.</p>`}
      <div
        class="place"
        role="group"
        aria-label="Window of the visitor"
        tabindex="0"
        ?hidden=${!compiled}
      >
        <iframe title="Preview of the guide" src="frame.html" width=${chosen.width}></iframe>
      </div>`;
  }

  get #frame(): Window | null | undefined {
    return this.renderRoot.querySelector('iframe')?.contentWindow;
  }

  /** Nothing is lost that is asked for before the frame listens. */
  #ask(message: ToFrame): void {
    if (this.isReady) this.#tell(message);
    else this.#early.push(message);
  }

  #tell(message: ToFrame): void {
    this.#frame?.postMessage(message, location.origin);
  }

  /** The visitor may choose a language as well, which is the author's choice then. */
  #follow({ lang }: Place): void {
    if (lang !== this.chosen.lang) this.#choose({ lang });
  }

  readonly #choose = (change: Partial<PreviewChoice>) => {
    this.chosen = { ...this.chosen, ...change };
  };

  readonly #onMessage = ({ source, origin, data }: MessageEvent<FromFrame>) => {
    if (origin !== location.origin || source !== this.#frame) return;
    if (data.type === 'ready') {
      this.isReady = true;
      this.requestUpdate('isReady');
    } else {
      this.#follow(data.place);
      this.dispatchEvent(new PlaceEvent(data.place));
    }
  };
}
