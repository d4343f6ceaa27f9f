import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { html as staticHtml, literal } from 'lit/static-html.js';
import { answer, back, change, restart } from '../engine/steps.js';
import type { Snapshot } from '../engine/snapshot.js';
import type { Facts } from '../model/fact.js';
import type { NodeId, NodeKind } from '../model/guide.js';
import { loadableFrom, type GuideData, type LoadableGuide } from '../model/loadable-guide.js';
import { bestLocale, directionOf } from '../model/locale.js';
import { isSensitive } from '../model/sensitive.js';
import { START, type Trail } from '../model/trail.js';
import { RahnumaAnswerEvent } from './events/answer.js';
import type { AskProblemEvent } from './events/ask-problem.js';
import type { ChangeEntryEvent } from './events/change-entry.js';
import { RahnumaChangeEvent } from './events/change.js';
import type { ChooseLocaleEvent } from './events/choose-locale.js';
import { RahnumaEndEvent } from './events/end.js';
import { RahnumaErrorEvent } from './events/error.js';
import type { ReplyEvent } from './events/reply.js';
import { RahnumaStartEvent } from './events/start.js';
import { factsConverter } from './facts-converter.js';
import { FALLBACK_LOCALES, fallbackWords } from './fallback-words.js';
import { GuideController, type GuideHost } from './guide-controller.js';
import { icon } from './icons.js';
import { baseStyles } from './styles/base.js';
import { guideStyles } from './styles/guide.js';
import { summaryOf, summaryText } from './summary.js';
import { Words } from './words.js';

/** The element that shows each kind of node; a new kind does not compile without one. */
const VIEWS = {
  question: literal`rahnuma-question`,
  remedy: literal`rahnuma-remedy`,
  resolution: literal`rahnuma-resolution`,
  escalation: literal`rahnuma-escalation`,
} satisfies Record<NodeKind, unknown>;

/**
 * A troubleshooting guide in a page: asks, offers remedies, and ends in what to do or in a hand-over to a person.
 *
 * @fires rahnuma-start - A problem was picked.
 * @fires rahnuma-answer - An answer was given.
 * @fires rahnuma-change - Another node, or another language, is shown.
 * @fires rahnuma-end - A resolution or an escalation is shown.
 * @fires rahnuma-error - The guide cannot be shown.
 * @csspart node - The node shown, with `data-node` and `data-kind`.
 * @csspart title - Its heading.
 * @csspart body - Its text.
 * @csspart answer - A button that answers, with `data-answer`.
 * @csspart problem - A button that picks a problem, with `data-problem`.
 * @csspart contact - The card of a contact.
 * @csspart summary - What to show at the counter.
 * @csspart trail - The answers so far.
 * @csspart language - The language switch.
 * @cssprop --rahnuma-accent - The colour of what can be acted on.
 * @cssprop --rahnuma-on-accent - The colour of text on it.
 * @cssprop --rahnuma-surface - The background of buttons and cards.
 * @cssprop --rahnuma-radius - How round corners are.
 * @cssprop --rahnuma-min-height - The height kept free while the guide loads.
 */
export class RahnumaGuide extends LitElement implements GuideHost {
  static override styles = [baseStyles, guideStyles];

  /** The built-in guides, by id. */
  static library: ReadonlyMap<string, LoadableGuide> = new Map();

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The id of a built-in guide. */
  @property() guide?: string;
  /** A compiled guide, instead of a built-in one. */
  @property({ attribute: false }) guideData?: GuideData;
  /** The problem to begin with, instead of the start view. */
  @property() problem?: string;
  /** What the page knows of the visitor's situation; in the attribute as `operator=zong, phone=android`. */
  @property({ converter: factsConverter }) facts: Facts = {};
  /** The level of the node's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Where the trail is kept: `none`, `session` or `local`. */
  @property() persist: 'none' | 'session' | 'local' = 'none';

  @state() private chosenLocale: string | undefined;
  @state() private notice: 'guide-changed' | 'set-aside' | undefined;

  @query('[part~=node]') private readonly nodeElement!:
    (LitElement & { focusHeading(): void }) | null;

  readonly #controller: GuideController;
  #named: GuideData | string | undefined;
  #loadable: LoadableGuide | undefined;
  #isChanging = false;
  #focusAfterUpdate = false;
  #told: { readonly snapshot?: Snapshot | undefined; readonly lang?: string | undefined } = {};

  constructor() {
    super();
    this.#controller = new GuideController(this);
  }

  /** The answers that led here. Setting it shows where it leads; what no longer fits is set aside. */
  get trail(): Trail {
    return this.#controller.trail;
  }

  set trail(trail: Trail) {
    this.#controller.follow(trail);
    this.#noteUnknown();
  }

  /** Where the visitor stands; `undefined` until the guide is there. */
  get snapshot(): Snapshot | undefined {
    return this.#controller.snapshot;
  }

  /** Goes to the start view, or to the first node of a problem. */
  start(problem?: string): void {
    if (!this.snapshot) return;
    const fresh = restart(this.snapshot);
    this.#move(problem === undefined ? fresh : answer(fresh, problem, Date.now()));
  }

  /** Answers the node shown, or picks a problem on the start view. An id that is not on offer changes nothing. */
  answer(id: string): void {
    const { snapshot } = this;
    if (!snapshot?.answers.includes(id)) return;
    const wasChanging = this.#isChanging;
    this.#move(answer(snapshot, id, Date.now()));
    if (wasChanging && this.snapshot?.unused.length) this.notice = 'set-aside';
    this.#tellAnswer(snapshot, id);
  }

  /** Takes back the last answer. */
  back(): void {
    if (this.snapshot) this.#move(back(this.snapshot));
  }

  /** Asks again what was answered at this node; the answers after it are kept where they still hold. */
  change(nodeId: NodeId | typeof START): void {
    const index = this.trail.findIndex(({ node }) => node === nodeId);
    if (index >= 0) this.#change(index);
  }

  /** Forgets all answers. */
  restart(): void {
    this.start();
  }

  /** What was found out and tried, as text in a locale of the guide; without sensitive facts. */
  async summary(lang?: string): Promise<string> {
    const source = this.loadable();
    const { snapshot } = this;
    if (!source || !snapshot) return '';
    const locale = bestLocale([lang ?? this.localeFor(source)], source.locales);
    const text = await source.loadText(locale ?? source.sourceLocale);
    const words = new Words(text, snapshot.guide, snapshot.facts);
    return summaryText(summaryOf(snapshot, words), words);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    // eslint-disable-next-line wc/guard-super-call -- LitElement has it
    super.attributeChangedCallback(name, old, value);
    if (name !== 'lang') return;
    this.chosenLocale = undefined;
    this.requestUpdate();
  }

  /** @internal */
  loadable(): LoadableGuide | undefined {
    const named = this.guideData ?? this.guide;
    if (named !== this.#named) {
      this.#named = named;
      this.#loadable = this.#find(named);
    }
    return this.#loadable;
  }

  /** @internal */
  localeFor({ locales, sourceLocale }: LoadableGuide): string {
    return bestLocale(this.#wantedLocales(), locales) ?? sourceLocale;
  }

  /** @internal */
  guideLoaded(): void {
    const { snapshot, problem } = this;
    if (snapshot && problem !== undefined && snapshot.trail.length === 0) {
      this.#controller.move(answer(snapshot, problem, Date.now()));
    }
    this.#noteUnknown();
  }

  /** @internal */
  loadFailed(cause: unknown): void {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `The guide “${this.guide ?? ''}” cannot be shown: ${reason}`;
    this.dispatchEvent(new RahnumaErrorEvent({ message, cause }));
  }

  protected override render() {
    const { snapshot } = this;
    const { text } = this.#controller;
    const words = snapshot && text ? new Words(text, snapshot.guide, snapshot.facts) : undefined;
    const locale = words?.locale ?? bestLocale(this.#wantedLocales(), FALLBACK_LOCALES) ?? 'en';
    return html`<div
      class="guide"
      lang=${locale}
      dir=${directionOf(locale)}
      aria-busy=${this.#controller.isLoading ? 'true' : 'false'}
      @reply=${(event: ReplyEvent) => this.#asVisitor(() => this.answer(event.answer))}
      @change-entry=${(event: ChangeEntryEvent) => this.#asVisitor(() => this.#change(event.index))}
      @choose-locale=${(event: ChooseLocaleEvent) => (this.chosenLocale = event.locale)}
      @ask-problem=${this.#onAskProblem}
    >
      <div role="status" class="visually-hidden">${words ? this.#status(words) : nothing}</div>
      ${this.#controller.hasFailed ? this.#renderFailure(locale, words) : nothing}
      ${words && snapshot ? this.#renderGuide(words, snapshot) : nothing}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#tellChange();
    if (!this.#focusAfterUpdate) return;
    this.#focusAfterUpdate = false;
    const node = this.nodeElement;
    void node?.updateComplete.then(() => node.focusHeading());
  }

  #renderGuide(words: Words, snapshot: Snapshot) {
    const locales = this.loadable()?.locales ?? [];
    return html`
      ${
        locales.length < 2
          ? nothing
          : html`<rahnuma-language
              exportparts="language"
              .locales=${locales}
              .current=${words.locale}
              .label=${words.ui('language')}
            ></rahnuma-language>`
      }
      ${this.#renderNotice(words, snapshot)} ${this.#renderAim(words, snapshot)}
      ${this.#renderNode(words, snapshot)} ${this.#renderControls(words, snapshot)}
      <p class="private">${words.ui('private')}</p>
    `;
  }

  #find(named: GuideData | string | undefined): LoadableGuide | undefined {
    if (typeof named === 'string') return RahnumaGuide.library.get(named) ?? missingGuide(named);
    return named && loadableFrom(named);
  }

  #renderNode(words: Words, snapshot: Snapshot) {
    const { node } = snapshot;
    if (!node) {
      return html`<rahnuma-start
        part="node"
        exportparts="title, problem"
        .words=${words}
        .headingLevel=${this.headingLevel}
      ></rahnuma-start>`;
    }
    const tag = VIEWS[node.kind];
    return keyed(
      node.id,
      staticHtml`<${tag}
        part="node"
        exportparts="title, body, answer, contact, summary"
        data-node=${node.id}
        data-kind=${node.kind}
        .node=${node}
        .snapshot=${snapshot}
        .words=${words}
        .headingLevel=${this.headingLevel}
      ></${tag}>`,
    );
  }

  #renderControls(words: Words, snapshot: Snapshot) {
    if (snapshot.trail.length === 0) return nothing;
    return html`
      <div class="controls">
        <button type="button" data-action="back" @click=${() => this.#asVisitor(() => this.back())}>
          ${icon('back')}${words.ui('back')}
        </button>
        <button
          type="button"
          data-action="restart"
          @click=${() => this.#asVisitor(() => this.restart())}
        >
          ${icon('restart')}${words.ui('restart')}
        </button>
      </div>
      <rahnuma-trail exportparts="trail" .snapshot=${snapshot} .words=${words}></rahnuma-trail>
    `;
  }

  /** In a detour: what the visitor goes on with after it. */
  #renderAim(words: Words, { returnsTo }: Snapshot) {
    if (returnsTo === undefined) return nothing;
    const title = words.plain(words.node(returnsTo).title);
    return html`<p class="aim">
      ${icon('detour')}<span>${words.ui('detour-aim', { title })}</span>
    </p>`;
  }

  #renderNotice(words: Words, snapshot: Snapshot) {
    if (!this.notice) return nothing;
    return html`<p class="notice">
      ${icon('note')}<span>${this.#noticeText(words, snapshot)}</span>
    </p>`;
  }

  #renderFailure(locale: string, words: Words | undefined) {
    const fallback = fallbackWords(locale.split('-')[0] ?? locale);
    return html`<div class="failure" role="alert">
      <p>${words?.ui('load-failed') ?? fallback.failed}</p>
      <button type="button" data-action="retry" @click=${() => this.#controller.retry()}>
        ${words?.ui('retry') ?? fallback.retry}
      </button>
    </div>`;
  }

  /** What a screen reader is told beside the heading that takes the focus. */
  #status(words: Words): string {
    const { snapshot } = this;
    if (!snapshot) return '';
    if (this.notice) return this.#noticeText(words, snapshot);
    const { node, attempt } = snapshot;
    if (node?.kind !== 'remedy' || attempt < 2) return '';
    return words.ui('attempt', { attempt, tries: node.tries });
  }

  #noticeText(words: Words, { unused }: Snapshot): string {
    if (this.notice === 'guide-changed') return words.ui('guide-changed');
    const told = unused.map(({ entry: { node, answer: id } }) =>
      node === START ? '' : words.plain(words.labelOf(node, id)),
    );
    const list = new Intl.ListFormat(words.locale);
    return words.ui('set-aside', { answers: list.format(told.filter((line) => line !== '')) });
  }

  #wantedLocales(): string[] {
    const near = this.closest('[lang]')?.getAttribute('lang');
    return [this.chosenLocale, near, ...navigator.languages].filter(
      (locale) => !!locale,
    ) as string[];
  }

  #move(snapshot: Snapshot): void {
    this.#isChanging = false;
    this.notice = undefined;
    this.#controller.move(snapshot);
  }

  #change(index: number): void {
    if (!this.snapshot) return;
    this.#move(change(this.snapshot, index));
    this.#isChanging = true;
  }

  /** Runs what the visitor did; then the focus follows to what is shown. */
  #asVisitor(act: () => void): void {
    this.#focusAfterUpdate = true;
    act();
  }

  #noteUnknown(): void {
    const unknown = this.snapshot?.unused.some(({ reason }) => reason !== 'not-reached') ?? false;
    this.notice = unknown ? 'guide-changed' : undefined;
  }

  #tellAnswer({ guide, node }: Snapshot, id: string): void {
    const entry = { node: node?.id ?? START, answer: id } as const;
    this.dispatchEvent(
      entry.node === START
        ? new RahnumaStartEvent({ guide: guide.id, problem: id })
        : new RahnumaAnswerEvent({
            guide: guide.id,
            node: entry.node,
            answer: isSensitive(guide, entry) ? null : id,
          }),
    );
  }

  #tellChange(): void {
    const { snapshot } = this;
    const lang = this.#controller.text?.locale;
    if (!snapshot || lang === undefined) return;
    const moved = snapshot !== this.#told.snapshot;
    if (!moved && lang === this.#told.lang) return;
    this.#told = { snapshot, lang };
    const { guide, node } = snapshot;
    const base = { guide: guide.id, node: node?.id ?? null, kind: node?.kind ?? null };
    this.dispatchEvent(new RahnumaChangeEvent({ ...base, lang }));
    if (moved && (node?.kind === 'resolution' || node?.kind === 'escalation')) {
      this.dispatchEvent(new RahnumaEndEvent({ guide: guide.id, node: node.id, kind: node.kind }));
    }
  }

  #onAskProblem(event: AskProblemEvent): void {
    event.stopPropagation();
    this.#asVisitor(() => this.start(event.problem));
  }
}

const missingGuide = (id: string): LoadableGuide => {
  const known = [...RahnumaGuide.library.keys()].join(', ');
  const message = `There is no built-in guide “${id}”. Use one of: ${known}; or set guideData.`;
  const refuse = () => Promise.reject(new Error(message));
  return {
    locales: ['en'],
    sourceLocale: 'en',
    loadGuide: refuse,
    loadText: refuse,
    loadPhrases: refuse,
  };
};

declare global {
  interface HTMLElementTagNameMap {
    'rahnuma-guide': RahnumaGuide;
  }
}
