import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { CompiledGuide } from '../../compiled/format.js';
import type { EntryPoint } from '../../model/graph/entry-points.js';
import { studioStyles } from '../studio-styles.js';
import type { FromFrame, PreviewSettings, ToFrame } from './frame-messages.js';
import { PlaceEvent } from './place-event.js';
import { previewStyles } from './preview-styles.js';

/** The guide as its visitors see it, in a frame of its own. It keeps the visitor's place when the guide is saved. */
export class PreviewView extends LitElement {
  static override styles = [studioStyles, previewStyles];

  static override properties = {
    compiled: { attribute: false },
    isCurrent: { attribute: false },
    settings: { state: true },
    isReady: { state: true },
  };

  /** The guide as it last could be built; absent until then. */
  declare compiled: CompiledGuide | undefined;
  /** Whether that is the guide as it is saved. */
  declare isCurrent: boolean;

  private settings: PreviewSettings = { scheme: 'system', facts: {} };
  private isReady = false;

  /** Begins anew at a problem or node; at the start view without one. */
  start(point?: EntryPoint): void {
    this.#tell({ type: 'start', point });
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
    const { compiled, settings } = this;
    if (changed.has('settings') || changed.has('isReady'))
      this.#tell({ type: 'settings', settings });
    if (compiled && (changed.has('compiled') || changed.has('isReady')))
      this.#tell({ type: 'guide', compiled });
  }

  protected override render() {
    return html`<h2>Preview</h2>
      ${this.isCurrent || !this.compiled ? nothing : html`<p class="old">Shows the guide as it was before the last change.</p>`}
      ${this.compiled ? nothing : html`<p class="quiet">There is no guide to show yet. The findings say why.</p>`}
      <div class="place" ?hidden=${!this.compiled}>
        <iframe title="Preview of the guide" src="frame.html" width="390"></iframe>
      </div>`;
  }

  get #frame(): Window | null | undefined {
    return this.renderRoot.querySelector('iframe')?.contentWindow;
  }

  #tell(message: ToFrame): void {
    this.#frame?.postMessage(message, location.origin);
  }

  readonly #onMessage = ({ source, origin, data }: MessageEvent<FromFrame>) => {
    if (origin !== location.origin || source !== this.#frame) return;
    if (data.type === 'ready') {
      this.isReady = true;
      this.requestUpdate('isReady');
    } else this.dispatchEvent(new PlaceEvent(data.place));
  };
}
