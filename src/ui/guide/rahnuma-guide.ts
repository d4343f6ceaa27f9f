import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Snapshot } from '../../engine/snapshot.js';
import type { Facts } from '../../model/fact.js';
import type { NodeId } from '../../model/guide.js';
import { GuideRefused, isRefused } from '../../model/guide-refused.js';
import type { CompiledGuide } from '../../compiled/format.js';
import type { LoadableGuide } from '../../model/loadable-guide.js';
import { bestLocale, directionOf } from '../../model/locale.js';
import type { START, Trail } from '../../model/trail.js';
import type { AskProblemEvent } from '../events/ask-problem.js';
import type { ChangeEntryEvent } from '../events/change-entry.js';
import type { ChooseLocaleEvent } from '../events/choose-locale.js';
import type { ChoosePointEvent } from '../events/choose-point.js';
import { RahnumaErrorEvent } from '../events/error.js';
import { RahnumaFeedbackEvent, type FeedbackEvent } from '../events/feedback.js';
import { RahnumaStartEvent } from '../events/start.js';
import type { ReplyEvent } from '../events/reply.js';
import { factsConverter } from './facts-converter.js';
import { FALLBACK_LOCALES } from '../text/fallback-words.js';
import { GuideController, type GuideHost } from './guide-controller.js';
import { answerEvent, publicId, shownEvents } from './guide-events.js';
import { noticeText, renderAim, renderFailure, renderNotice } from './guide-frame.js';
import {
  renderControls,
  renderLanguages,
  viewOf,
  renderPlaceholder,
  renderRecord,
  type Shown,
} from './guide-parts.js';
import type { HandoverView } from '../handover/handover-view.js';
import { PageLanguage } from './page-language.js';
import { baseStyles } from '../text/base-styles.js';
import { guideStyles } from './guide-styles.js';
import { summaryOf, summaryText } from '../handover/summary.js';
import type { ViewElement } from '../nodes/view-element.js';
import { Words } from '../text/words.js';

/**
 * A troubleshooting guide in a page: asks, offers remedies, and ends in what to do or in a hand-over to a person.
 *
 * @tag rahnuma-guide
 * @attr {string} lang - The language; else that of the nearest element around it that has one, else the browser’s.
 * @slot - What the page says where the guide cannot be had, or not yet.
 * @fires {CustomEvent<StartDetail>} rahnuma-start - A problem was picked.
 * @fires {CustomEvent<AnswerDetail>} rahnuma-answer - An answer was given.
 * @fires {CustomEvent<ChangeDetail>} rahnuma-change - Another node, or another language, is shown.
 * @fires {CustomEvent<EndDetail>} rahnuma-end - A resolution or an escalation is shown.
 * @fires {CustomEvent<FeedbackDetail>} rahnuma-feedback - The visitor said whether a resolution helped.
 * @fires {CustomEvent<ErrorDetail>} rahnuma-error - The guide cannot be shown.
 * @csspart node - The node shown, with `data-node` and `data-kind`.
 * @csspart title - Its heading.
 * @csspart body - Its text.
 * @csspart answer - A button that answers, with `data-answer`.
 * @csspart primary - Of the answers, the one hoped for.
 * @csspart quiet - Of the answers, the one that gives up.
 * @csspart action - A button that does something else, such as showing the hand-over.
 * @csspart controls - Back, start again and the hand-over, below the node.
 * @csspart problem - A button that picks a problem, with `data-problem`.
 * @csspart contact - The card of a contact.
 * @csspart summary - What to show at the counter.
 * @csspart trail - The answers so far.
 * @csspart language - The language switch.
 * @csspart handover - What the hand-over shows.
 * @csspart why - Why a node says what it says.
 * @cssprop --rahnuma-accent - The colour of what can be acted on.
 * @cssprop --rahnuma-on-accent - The colour of text on it.
 * @cssprop --rahnuma-on-surface - The colour of text on the hand-over’s full screen.
 * @cssprop --rahnuma-surface - The background of buttons and cards.
 * @cssprop --rahnuma-radius - How round corners are.
 * @cssprop --rahnuma-min-height - The height kept free while the guide loads.
 */
export class RahnumaGuide extends LitElement implements GuideHost {
  static override styles = [baseStyles, guideStyles];

  static override properties = {
    guide: {},
    src: {},
    guideData: { attribute: false },
    problem: {},
    facts: { converter: factsConverter },
    clerkLang: { attribute: 'clerk-lang' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    persist: {},
    deepLink: { attribute: 'deep-link', converter: isOn },
    link: { attribute: false },
    trail: { attribute: false, noAccessor: true },
    chosenLocale: { state: true },
  };

  /** The built-in guides, by id. */
  static library: ReadonlyMap<string, LoadableGuide> = new Map();

  /** How guides from outside are opened: found right first, else refused with {@link GuideRefused}. */
  static outside: () => Promise<typeof import('../../compiled/open-outside.js')> = () =>
    Promise.reject(
      new GuideRefused('Import “rahnuma/define”, which can open guides from outside.'),
    );

  /** The id of a built-in guide. */
  declare guide?: string;
  /** The address of a compiled guide, instead of a built-in one. */
  declare src?: string;
  /** A compiled guide, instead of a built-in one or one at an address. */
  declare guideData?: CompiledGuide;
  /** The problem to begin with, instead of the start view. */
  declare problem?: string;
  /** What the page knows of the visitor's situation; in the attribute as `operator=zong, phone=android`. */
  facts: Facts | null = {};
  /** The language of the person to whom the visitor is handed over; Urdu, else English, unless said. */
  declare clerkLang?: string;
  /** The level of the node's heading, 1 to 6. */
  headingLevel = 2;
  /** Where the trail is kept: `none`, `session` or `local`. */
  persist: 'none' | 'session' | 'local' = 'none';
  /** Whether the place is kept in the page's hash. */
  deepLink = false;
  /** An address that opens the same place again; none where the page keeps none. */
  declare link?: string;

  declare private chosenLocale: string | undefined;

  readonly #controller: GuideController;
  readonly #pageLanguage = new PageLanguage(this, (isMoved) => {
    if (!isMoved) this.chosenLocale = undefined;
    this.requestUpdate();
  });
  #named: CompiledGuide | string | undefined;
  #source: Promise<LoadableGuide> | undefined;
  readonly #acts = {
    back: () => this.#asVisitor(() => this.back()),
    restart: () => this.#asVisitor(() => this.restart()),
    handover: () => this.#openHandover(),
  };
  #focusAfterUpdate = false;
  /** Told already. */
  #failure: Error | undefined;
  #told: { readonly snapshot?: Snapshot | undefined; readonly lang?: string | undefined } = {};

  constructor() {
    super();
    this.addController(this.#pageLanguage);
    this.#controller = new GuideController(this);
  }

  /** The answers that led here. Setting it shows where it leads; what no longer fits is set aside. */
  get trail(): Trail {
    return this.#controller.trail;
  }

  set trail(trail: Trail) {
    this.#controller.follow(trail);
  }

  /** Where the visitor stands; `undefined` until the guide is there. */
  get snapshot(): Snapshot | undefined {
    return this.#controller.snapshot;
  }

  /** The id of the guide, whichever way it was given. */
  get guideId(): string | undefined {
    return this.snapshot?.guide.id ?? this.guide;
  }

  /** Goes to the start view, or to the first node of a problem. A problem that is not there changes nothing. */
  start(problem?: string): void {
    const { snapshot } = this;
    if (!snapshot) return;
    if (problem !== undefined && !snapshot.guide.problems.some(({ id }) => id === problem)) return;
    this.#controller.start(problem);
    if (problem !== undefined) this.problemStarted(problem);
  }

  /** Answers the node shown, or picks a problem on the start view. An id that is not on offer changes nothing. */
  answer(id: string): void {
    const { snapshot } = this;
    if (!snapshot?.answers.includes(id)) return;
    this.#controller.answer(id);
    this.dispatchEvent(answerEvent(snapshot, id));
  }

  /** Takes back the last answer. */
  back(): void {
    this.#controller.back();
  }

  /** Asks again what was answered at this node; the answers after it are kept where they still hold. */
  change(nodeId: NodeId | typeof START): void {
    const index = this.trail.findIndex(({ node }) => node === nodeId);
    if (index >= 0) this.#controller.change(index);
  }

  /** Forgets all answers. */
  restart(): void {
    this.#controller.start();
  }

  /** What was found out and tried, as text in a locale of the guide; without sensitive facts. */
  async summary(lang?: string): Promise<string> {
    const { snapshot } = this;
    const { source } = this.#controller;
    if (!source || !snapshot) return '';
    const wanted = lang === undefined ? this.wantedLocales() : [lang];
    const text = await source.loadText(bestLocale(wanted, source.locales) ?? source.sourceLocale);
    const words = new Words(text, snapshot.guide, snapshot.facts);
    return summaryText(summaryOf(snapshot, words));
  }

  /** @internal */
  source(): Promise<LoadableGuide> | undefined {
    const named = this.#wanted();
    if (named !== this.#named) {
      this.#named = named;
      this.#source = named === undefined ? undefined : this.#open();
    }
    return this.#source;
  }

  /** Opens the guide anew at the next try. @internal */
  forgetSource(): void {
    this.#named = undefined;
  }

  /** The languages to show, the best first. @internal */
  wantedLocales(): readonly string[] {
    const wanted = [this.chosenLocale, this.#pageLanguage.current, ...navigator.languages];
    return wanted.filter((locale) => locale !== undefined);
  }

  /** The answers given back were kept in another version of the guide. @internal */
  guideHasChanged(): void {
    this.#controller.noteChange();
  }

  /** @internal */
  problemStarted(problem: string): void {
    this.dispatchEvent(new RahnumaStartEvent({ guide: this.guideId ?? '', problem }));
  }

  /** @internal */
  loadFailed(cause: Error): void {
    if (cause === this.#failure) return;
    this.#failure = cause;
    const wanted = this.#wanted();
    const named = typeof wanted === 'string' ? wanted : 'guideData';
    const message = `The guide “${named}” cannot be shown: ${cause.message}`;
    const findings = isRefused(cause) ? cause.findings : [];
    this.dispatchEvent(new RahnumaErrorEvent({ message, cause, findings }));
  }

  /** Frameworks set what stands in an attribute as the property. */
  protected override willUpdate(): void {
    const facts = this.facts as Facts | string | null;
    if (typeof facts === 'string') this.facts = factsConverter.fromAttribute(facts);
  }

  protected override render(): TemplateResult {
    const { text, isLoading, isOutdated, failure, notice, snapshot, source } = this.#controller;
    const words =
      snapshot && text && !isOutdated ? new Words(text, snapshot.guide, snapshot.facts) : undefined;
    const shown = words && snapshot && source ? { words, snapshot, source } : undefined;
    const locale = words?.locale ?? bestLocale(this.wantedLocales(), FALLBACK_LOCALES) ?? 'en';
    const needsRoom = this.trail.length === 0 && failure === undefined;
    const problems = (source ?? RahnumaGuide.library.get(this.guide ?? ''))?.problems ?? 3;
    const told = shown && notice && noticeText(notice, shown.words, shown.snapshot);
    return html`<div
      class="guide"
      lang=${locale}
      dir=${directionOf(locale)}
      aria-busy=${isLoading}
      @reply=${(event: ReplyEvent) => this.#asVisitor(() => this.answer(event.answer))}
      @change-entry=${(event: ChangeEntryEvent) =>
        this.#asVisitor(() => this.#controller.change(event.index))}
      @choose-locale=${(event: ChooseLocaleEvent) => (this.chosenLocale = event.locale)}
      @choose-point=${this.#onChoosePoint}
      @handover=${this.#acts.handover}
      @restart=${this.#acts.restart}
      @feedback=${this.#onFeedback}
      @ask-problem=${this.#onAskProblem}
    >
      <div role="status" class="visually-hidden">
        ${told ?? (shown && attemptText(shown.words, shown.snapshot))}
      </div>
      ${failure && renderFailure(failure, locale, words, () => this.#controller.retry())}
      <div class="stage">
        ${needsRoom ? renderPlaceholder(problems, words !== undefined) : nothing}
        <div class="content">${shown && this.#renderGuide(shown, told)}</div>
      </div>
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#tellShown();
    if (!this.#focusAfterUpdate) return;
    this.#focusAfterUpdate = false;
    const view = this.#view;
    void view?.updateComplete.then(() => view.focusHeading());
  }

  get #view() {
    return this.renderRoot.querySelector<ViewElement>('[part~=node]');
  }

  #renderGuide(shown: Shown, notice: string | undefined) {
    const { words, snapshot } = shown;
    return html`
      ${renderLanguages(shown)} ${notice && renderNotice(notice)} ${renderAim(words, snapshot)}
      ${viewOf(shown, this.headingLevel, this.#controller.hasGrown, this.#view)}
      ${
        snapshot.trail.length === 0
          ? nothing
          : html`${renderControls(words, this.#acts)}
            ${renderRecord(shown, this.clerkLang, this.link)}`
      }
      <p class="private">${words.ui('private')}</p>
    `;
  }

  /** What the page names, the most particular first; an attribute that is empty or gone names nothing. */
  #wanted(): CompiledGuide | string | undefined {
    const { guideData, src, guide } = this;
    if (guideData) return guideData;
    if (src) return src;
    if (guide) return guide;
    return undefined;
  }

  #open(): Promise<LoadableGuide> {
    const { guideData, src, guide = '' } = this;
    const { outside } = RahnumaGuide;
    if (guideData) return outside().then((open) => open.openGiven(guideData));
    if (src) return outside().then((open) => open.openFetched(src));
    const builtIn = RahnumaGuide.library.get(guide);
    if (builtIn) return Promise.resolve(builtIn);
    const known = [...RahnumaGuide.library.keys()].join(', ');
    const message = `There is no built-in guide “${guide}”. Use one of: ${known}; or set src or guideData.`;
    return Promise.reject(new GuideRefused(message));
  }

  /** Runs what the visitor did; then the focus follows to what is shown. */
  #asVisitor(act: () => void): void {
    this.#focusAfterUpdate = true;
    act();
  }

  #openHandover(): void {
    this.renderRoot.querySelector<HandoverView>('rahnuma-handover')?.show();
  }

  #tellShown(): void {
    const { snapshot } = this;
    const lang = this.#controller.text?.locale;
    if (!snapshot || lang === undefined) return;
    const { snapshot: before } = this.#told;
    const hasMoved =
      snapshot.guide !== before?.guide ||
      snapshot.node !== before.node ||
      snapshot.trail.length !== before.trail.length;
    if (!hasMoved && lang === this.#told.lang) return;
    this.#told = { snapshot, lang };
    for (const event of shownEvents(snapshot, lang, hasMoved)) this.dispatchEvent(event);
  }

  #onFeedback({ helpful }: FeedbackEvent): void {
    const { snapshot } = this;
    if (!snapshot) return;
    const { guide } = snapshot;
    this.dispatchEvent(
      new RahnumaFeedbackEvent({ guide: guide.id, node: publicId(snapshot), helpful }),
    );
  }

  #onChoosePoint(event: ChoosePointEvent): void {
    event.stopPropagation();
    this.#asVisitor(() => (this.trail = event.trail));
    const [first] = event.trail;
    if (first) this.problemStarted(first.answer);
  }

  #onAskProblem(event: AskProblemEvent): void {
    event.stopPropagation();
    this.#asVisitor(() => this.start(event.problem));
  }
}

/** Told to a screen reader beside the heading, which is the same as at the try before. */
function attemptText(words: Words, { node, attempt }: Snapshot): string {
  if (node?.kind !== 'remedy' || attempt < 2) return '';
  return words.ui('attempt', { attempt, tries: node.tries });
}

/** A switch is on where its attribute is there, but for `false`, which frameworks write. */
function isOn(value: string | null): boolean {
  return value !== null && value !== 'false';
}

declare global {
  interface HTMLElementTagNameMap {
    'rahnuma-guide': RahnumaGuide;
  }
}
