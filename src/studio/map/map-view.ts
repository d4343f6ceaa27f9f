import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { CompiledGuide } from '../../compiled/format.js';
import { guideGraph } from '../../map/graph/guide-graph.js';
import type { LaidOutMap, LaidOutNode } from '../../map/layout/laid-out.js';
import { layoutMap } from '../../map/layout/layout-map.js';
import { problemOf } from '../../model/graph/guide-nodes.js';
import type { Place } from '../preview/frame-messages.js';
import { studioStyles } from '../studio-styles.js';
import { drawnMap } from './drawn-map.js';
import { JumpEvent } from './jump-event.js';
import { mapViewStyles } from './map-view-styles.js';
import { nextNode } from './next-node.js';

/** How small and how large a map is drawn, and how much each press changes that. */
const ZOOM = { least: 0.1, most: 2, step: 1.25 } as const;

/**
 * The map of one problem, or of all, on which the place of the visit in the preview moves. A click on a node, or Enter, begins there. The
 * arrow keys lead from node to node.
 *
 * @fires {JumpEvent} jump - A visit is to begin elsewhere.
 */
export class MapView extends LitElement {
  static override styles = [studioStyles, mapViewStyles];

  static override properties = {
    compiled: { attribute: false },
    place: { attribute: false },
    problem: { state: true },
    zoom: { state: true },
    active: { state: true },
  };

  declare compiled: CompiledGuide;
  /** Where the visit stands; absent until it has begun. */
  declare place: Place | undefined;

  /** The problem that is shown; `''` for all. */
  declare private problem: string | undefined;
  private zoom = 1 / ZOOM.step;
  /** The id on the map of the node that Tab comes to. */
  declare private active: string | undefined;

  #map: LaidOutMap | undefined;
  /** What that shows. */
  #laidOut: { readonly problem: string; readonly locale: string } | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get('place') as Place | undefined;
    const { place } = this;
    if (place?.node && place.node !== before?.node) {
      if (this.problem !== '') this.problem = problemOf(place.node);
      this.active = place.node;
    }
    const isOther =
      changed.has('compiled') ||
      this.#shown !== this.#laidOut?.problem ||
      this.#locale !== this.#laidOut.locale;
    if (isOther) this.#layOut();
  }

  protected override render() {
    const map = this.#map;
    if (!map) return nothing;
    const { guide } = this.compiled;
    const { zoom } = this;
    return html`<div class="tools">
        <label
          >Problem<select name="problem" @change=${this.#onProblem}>
            ${guide.problems.map(
              ({ id }) => html`<option value=${id} .selected=${id === this.#shown}>${id}</option>`,
            )}
            <option value="" .selected=${this.#shown === ''}>All</option>
          </select></label
        >
        <span class="zoom" role="group" aria-label="Size of the map">
          ${this.#zoomButton('−', 'Smaller', zoom / ZOOM.step)}
          <output>${Math.round(zoom * 100)} %</output>
          ${this.#zoomButton('+', 'Larger', zoom * ZOOM.step)}
          <button type="button" @click=${this.#fit}>Whole map</button>
        </span>
      </div>
      <div class="window" @keydown=${this.#onKeydown}>
        ${drawnMap(map, {
          zoom,
          place: this.place,
          active: this.#active(map)?.id,
          jump: (node) => this.dispatchEvent(new JumpEvent(node)),
          focused: (id) => (this.active = id),
        })}
      </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('place') || changed.has('problem') || changed.has('zoom')) this.#showPlace();
  }

  get #shown(): string {
    const { problems } = this.compiled.guide;
    const { problem } = this;
    if (problem === '' || problems.some(({ id }) => id === problem)) return problem ?? '';
    return problems[0]?.id ?? '';
  }

  get #locale(): string {
    const { guide, texts = {} } = this.compiled;
    const { lang = '' } = this.place ?? {};
    return texts[lang] ? lang : guide.sourceLocale;
  }

  #layOut(): void {
    const [problem, locale] = [this.#shown, this.#locale];
    const text = this.compiled.texts?.[locale];
    if (!text) return;
    const graph = guideGraph(this.compiled.guide, text, problem === '' ? undefined : problem);
    this.#map = layoutMap(graph);
    this.#laidOut = { problem, locale };
  }

  #active({ parts }: LaidOutMap): LaidOutNode | undefined {
    const nodes = parts.flatMap((part) => part.nodes);
    return nodes.find(({ id }) => id === this.active) ?? nodes[0];
  }

  #zoomButton(sign: string, label: string, zoom: number) {
    const isOut = zoom < ZOOM.least || zoom > ZOOM.most;
    return html`<button
      type="button"
      aria-label=${label}
      ?disabled=${isOut}
      @click=${() => (this.zoom = zoom)}
    >
      ${sign}
    </button>`;
  }

  /** Scrolls the map, and nothing around it, to where the visit stands. */
  #showPlace(): void {
    const nodes = this.#map?.parts.flatMap((part) => part.nodes) ?? [];
    const here = nodes.find(({ id }) => id === this.place?.node);
    const area = this.renderRoot.querySelector('.window');
    if (!here || !area) return;
    area.scrollTo({
      left: here.x * this.zoom - area.clientWidth / 2,
      top: here.y * this.zoom - area.clientHeight / 2,
    });
  }

  readonly #fit = () => {
    const area = this.renderRoot.querySelector('.window');
    if (!area || !this.#map) return;
    const { width, height } = this.#map;
    const fitting = Math.min(area.clientWidth / width, area.clientHeight / height);
    this.zoom = Math.min(1, Math.max(ZOOM.least, fitting));
  };

  readonly #onProblem = ({ currentTarget }: Event) => {
    this.problem = (currentTarget as HTMLSelectElement).value;
  };

  readonly #onKeydown = (event: KeyboardEvent) => {
    const map = this.#map;
    const from = map && this.#active(map);
    if (!from) return;
    const to = nextNode(
      map.parts.flatMap(({ nodes }) => nodes),
      from,
      event.key,
    );
    if (!to) return;
    event.preventDefault();
    this.active = to.id;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<SVGElement>('[tabindex="0"]')?.focus(),
    );
  };
}
