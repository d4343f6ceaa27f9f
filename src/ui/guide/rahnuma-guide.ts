import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { CompiledGuide } from '../../compiled/format.js';
import type { Replacements } from '../../compiled/outside/replacements.js';
import type { PublicView } from '../../engine/public/public-view.js';
import type { Snapshot } from '../../engine/snapshot.js';
import type { Facts } from '../../model/fact.js';
import type { Guide, NodeId } from '../../model/guide.js';
import { GuideRefused, isRefused } from '../../model/guide-refused.js';
import type { LoadableGuide } from '../../model/loadable-guide.js';
import type { WordsInScript } from '../../model/text/interface-text.js';
import { bestLocale, directionOf } from '../../model/text/locale.js';
import { entryPoints, type EntryPoint } from '../../model/graph/entry-points.js';
import { START, type Trail } from '../../model/trail.js';
import { EngineLoader } from '../../session/engine-loader.js';
import type { TrailMemory } from '../../session/trail-memory.js';
import type { VisitStatus } from '../../session/lifecycle.js';
import { Visit } from '../../session/visit.js';
import type { OpenGuide } from '../../session/visit-state.js';
import type { AskProblemEvent } from '../events/ask-problem.js';
import type { ChangeEntryEvent } from '../events/change-entry.js';
import type { ChooseLocaleEvent } from '../events/choose-locale.js';
import type { ChoosePointEvent } from '../events/choose-point.js';
import { RahnumaFeedbackEvent, type FeedbackEvent } from '../events/feedback.js';
import { RahnumaEscalationEvent } from '../events/escalation.js';
import type { ReplyEvent } from '../events/reply.js';
import { summaryOf, summaryText } from '../handover/summary.js';
import type { HandoverView } from '../handover/handover-view.js';
import type { ViewElement } from '../nodes/view-element.js';
import { baseStyles } from '../text/base-styles.js';
import { earlyLocale, earlyWords } from '../text/early-words.js';
import { Words } from '../text/words.js';
import { whenIdle } from '../when-idle.js';
import { isOn } from './attributes.js';
import { factsConverter } from './host/facts-converter.js';
import { renderContent, type ContentActions } from './guide-content.js';
import { guideStyles } from './guide-styles.js';
import { HostWarnings } from './host/host-warnings.js';
import { announcement, noticeText, renderFailure } from './messages.js';
import { namedGuide, openNamed, type OutsideGuides } from './host/named-guide.js';
import { renderPlaceholder } from './node-views.js';
import { idsIn, offeredProblems } from './host/offered-problems.js';
import { onePress } from './one-press.js';
import { hasOwnContent, isFocusInside, renderOwnContent } from './own-content.js';
import { SlowLoad } from './slow-load.js';
import { pageEvent } from './host/page-events.js';
import { PageLanguage } from './host/page-language.js';
import { PageTeller } from './host/page-teller.js';
import { PageWishes } from './host/page-wishes.js';
import { tellRefused } from './host/tell-refused.js';

/** While these last, there is nothing yet that the focus could move to. */
const PENDING: readonly VisitStatus[] = ['loading', 'preparing', 'reopening'];

/** Keeps trails for one element. `addressOf` returns a link that opens the same place again. */
export type GuideMemory = TrailMemory & {
  readonly addressOf?: (snapshot: Snapshot, view: PublicView) => string | undefined;
};

/**
 * A troubleshooting guide in a page. It asks questions, offers remedies, and ends with what to do or a hand-over to a person.
 *
 * @tag rahnuma-guide
 * @attr {string} lang - The language. Without it, the one of the nearest element around it that has one, or the browser’s.
 * @slot - What stands there until the guide is ready, and if no guide is named or it cannot be loaded.
 * @fires {CustomEvent<StartDetail>} rahnuma-start - A problem was picked.
 * @fires {CustomEvent<AnswerDetail>} rahnuma-answer - An answer was given.
 * @fires {CustomEvent<ChangeDetail>} rahnuma-change - Another node, or another language, is shown.
 * @fires {CustomEvent<EndDetail>} rahnuma-end - A resolution or an escalation is shown.
 * @fires {CustomEvent<FeedbackDetail>} rahnuma-feedback - The visitor said whether a resolution helped.
 * @fires {CustomEvent<EscalationDetail>} rahnuma-escalation - The hand-over is about to be shown; `preventDefault()` keeps it closed.
 * @fires {CustomEvent<ErrorDetail>} rahnuma-error - The guide cannot be shown, or the page’s own contacts or texts cannot be used.
 * @csspart node - The node shown, with `data-node` and `data-kind`.
 * @csspart title - The heading of the node.
 * @csspart body - The text of the node.
 * @csspart answer - A button that answers, with `data-answer`.
 * @csspart primary - The answer that means success, such as that a remedy worked.
 * @csspart quiet - The answer that the visitor could not try a remedy.
 * @csspart fits - An answer that fits a message that the visitor pasted.
 * @csspart action - A button that does something other than answer, such as opening the hand-over.
 * @csspart header - The row above the node: the way back or the guide’s title, and the languages.
 * @csspart controls - The buttons below the node: the hand-over and start again.
 * @csspart problem - A button that picks a problem, with `data-problem`.
 * @csspart contact - The card of a contact.
 * @csspart summary - What to show at the counter.
 * @csspart trail - The answers so far.
 * @csspart language - The language switch.
 * @csspart handover - The content of the hand-over.
 * @csspart why - Why a node says what it says.
 * @cssprop --rahnuma-accent - The colour of the main answer, links, icons and the focus.
 * @cssprop --rahnuma-on-accent - The colour of text on the accent.
 * @cssprop --rahnuma-on-surface - The colour of text on the hand-over’s full screen.
 * @cssprop --rahnuma-surface - The background of buttons and cards.
 * @cssprop --rahnuma-radius - The radius of corners.
 * @cssprop --rahnuma-min-height - The height kept free while the guide loads.
 */
export class RahnumaGuide extends LitElement {
  static override styles = [baseStyles, guideStyles];

  static override properties = {
    guide: {},
    src: {},
    guideData: { attribute: false },
    texts: { attribute: false },
    contacts: { attribute: false },
    problem: {},
    problems: {},
    startView: { attribute: 'start-view', converter: { fromAttribute: isOn } },
    facts: { converter: factsConverter },
    clerkLang: { attribute: 'clerk-lang' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    persist: {},
    pictureHosts: { attribute: 'picture-hosts' },
    deepLink: { attribute: 'deep-link', converter: { fromAttribute: isOn } },
    trail: { attribute: false, noAccessor: true },
    chosenLocale: { state: true },
    refusedWords: { state: true },
  };

  /** The built-in guides, by id. */
  static library: ReadonlyMap<string, LoadableGuide> = new Map();

  /** Loads the code that opens guides from outside. It checks them first and rejects with {@link GuideRefused} on errors. */
  static outside: () => Promise<OutsideGuides> = () =>
    Promise.reject(
      new GuideRefused('Import “rahnuma/define”, which can open guides from outside.'),
    );

  /** Loads the engine: as soon as the page is idle, or when the visitor or the page needs it. */
  static engine = new EngineLoader(() =>
    Promise.reject(new GuideRefused('Import “rahnuma/define”, which can load the engine.')),
  );

  /** What the visitor is told of where the answers go: in `frame.html`, the page around it hears of them. */
  static privacyNote: 'private' | 'private-framed' = 'private';

  /** Make the memories in which an element keeps its trail, the most trusted first. */
  static memories: readonly ((element: RahnumaGuide, visit: Visit) => GuideMemory)[] = [];

  /** The id of a built-in guide. */
  declare guide?: string;
  /** The address of a compiled guide, instead of a built-in one. */
  declare src?: string;
  /** A compiled guide, instead of a built-in one or one at an address. */
  declare guideData?: CompiledGuide;
  /** Single texts in place of the guide's own, by locale. */
  declare texts?: Replacements['texts'];
  /** Contacts in place of the guide's own, by id. */
  declare contacts?: Replacements['contacts'];
  /** Where to begin, instead of the start view: a problem, or a node as `<problem>/<node>`. Setting another one later starts there. */
  declare problem?: string;
  /** The ids of the problems that the start view and the search offer, separated by spaces; by default all. */
  declare problems?: string;
  /** Whether “Start again” leads to the start view although the page names a `problem`. */
  startView = false;
  /** What the page knows of the visitor's situation. As an attribute: `connection=fibre, device=iphone`. */
  facts: Facts | null = {};
  /** The language of the clerk to whom the visitor is handed over. By default Urdu, or English if the guide has no Urdu. */
  declare clerkLang?: string;
  /** The level of the node's heading, 1 to 6. */
  headingLevel = 2;
  /** Where the trail is kept: `none`, `session` or `local`. */
  persist: 'none' | 'session' | 'local' = 'none';
  /** Whether the visitor's place is kept in the page's hash. */
  deepLink = false;
  /** The hosts of which a guide from outside may show pictures, separated by spaces; by default only the page's own. */
  declare pictureHosts?: string;

  declare private chosenLocale: string | undefined;
  /** What to say of a guide that was refused; `undefined` until it is known. Empty if it could not be had. */
  declare private refusedWords: WordsInScript<'refused'> | undefined;

  readonly #visit = new Visit(RahnumaGuide.engine);
  readonly #memories: readonly GuideMemory[];
  readonly #pageLanguage = new PageLanguage(this, (isMoved) => {
    if (!isMoved) this.chosenLocale = undefined;
    this.requestUpdate();
  });
  readonly #loading = new SlowLoad(this, () => this.snapshot === undefined);
  readonly #wishes = new PageWishes(this.#visit);
  readonly #teller = new PageTeller(this);
  readonly #warnings = new HostWarnings();
  #prepared: Guide | undefined;
  #focusAfterUpdate = false;
  /** Where the visit was when the guide was first shown; that took a place without a motion. */
  #first: NodeId | typeof START | undefined;
  readonly #actions: ContentActions = {
    back: () => this.#asVisitor(() => this.back()),
    restart: () => this.#asVisitor(() => this.restart()),
    handover: () => this.#showHandover(),
    undo: () => this.#asVisitor(() => this.#visit.dispatch({ type: 'undo' })),
    agree: (isAgreed) => this.#visit.dispatch({ type: 'agree', isAgreed }),
  };

  constructor() {
    super();
    onePress(this);
    this.addController(this.#pageLanguage);
    this.#memories = RahnumaGuide.memories.map((memory) => memory(this, this.#visit));
    this.#visit.remember(this.#memories);
    this.#visit.subscribe((event) => {
      this.requestUpdate();
      if (event?.type === 'failed' && isRefused(event.cause)) void this.#nameRefusal();
      if (event) this.dispatchEvent(pageEvent(event, this.#nameForErrors));
    });
  }

  /** The answers that led here. Setting it shows where they lead; answers that no longer fit are set aside. */
  get trail(): Trail {
    return this.#visit.trail;
  }

  set trail(trail: Trail) {
    this.#visit.dispatch({ type: 'follow', trail });
  }

  /** Where the visitor stands; `undefined` until the guide is loaded. */
  get snapshot(): Snapshot | undefined {
    return this.#visit.state.shown?.snapshot;
  }

  /** An address that opens the same place again; `undefined` without `deep-link`. */
  get link(): string | undefined {
    const { shown } = this.#visit.state;
    if (!shown) return undefined;
    const { snapshot, view } = shown;
    const addresses = this.#memories.map(({ addressOf }) => addressOf?.(snapshot, view));
    return addresses.find((address) => address !== undefined);
  }

  /**
   * Begins anew: at the start view, at a problem, or at any node of it, as `<problem>/<node>`. Nothing is found out then. An unknown
   * id changes nothing.
   */
  start(point?: EntryPoint): void {
    this.#visit.dispatch({ type: 'start', point });
  }

  /** Answers the node shown, or picks a problem on the start view. An id that is not offered changes nothing. */
  answer(id: string): void {
    this.#visit.dispatch({ type: 'answer', answer: id });
  }

  /** Takes back the last answer. */
  back(): void {
    this.#visit.dispatch({ type: 'back' });
  }

  /** Goes back to this node to answer it again. The answers after it are kept if they still fit. */
  change(nodeId: NodeId | typeof START): void {
    const index = this.trail.findIndex(({ node }) => node === nodeId);
    if (index >= 0) this.#visit.dispatch({ type: 'change', index });
  }

  /** Forgets all answers, and begins with the page's `problem` again, or at the start view. */
  restart(): void {
    this.#visit.dispatch({ type: 'start', point: this.#home });
  }

  /** What was found out and tried, as text in a locale of the guide. Private answers are left out, which it says. */
  async summary(lang?: string): Promise<string> {
    const { shown } = this.#visit.state;
    if (!shown) return '';
    const { source } = shown;
    const wanted = lang === undefined ? this.#wantedLocales() : [lang];
    const text = await source.loadText(bestLocale(wanted, source.locales) ?? source.sourceLocale);
    return summaryText(summaryOf(shown, text));
  }

  /** Passes on to the visit what the page has changed. */
  protected override willUpdate(): void {
    this.#first ??= this.#place;
    // What has the focus is about to be hidden.
    if (this.snapshot && isFocusInside(this)) this.#focusAfterUpdate = true;
    // Frameworks may set the attribute's text as the property.
    const given = this.facts as Facts | string | null;
    const facts = typeof given === 'string' ? factsConverter.fromAttribute(given) : given;
    if (facts !== given) this.facts = facts;
    const { contacts, texts, pictureHosts } = this;
    this.#wishes.tell({
      named: namedGuide(this),
      open: () =>
        openNamed(this, RahnumaGuide, (cause) => tellRefused(this, this.#nameForErrors, cause)),
      point: this.#namedPoint,
      facts,
      locales: this.#wantedLocales(),
      contacts,
      texts,
      pictureHosts,
    });
  }

  protected override render(): TemplateResult {
    const { shown, isBusy, failure, notice, status } = this.#visit.state;
    const words = shown && new Words(shown.text, shown.snapshot.guide, shown.snapshot.facts);
    const locale = words?.locale ?? earlyLocale(this.#wantedLocales());
    const isLoading = !shown && failure === undefined && namedGuide(this) !== undefined;
    const showsOwn = !shown && (hasOwnContent(this) || !isLoading);
    const outline = shown?.source ?? RahnumaGuide.library.get(this.guide ?? '');
    const needsRoom =
      this.trail.length === 0 && this.#loading.isSlow && (shown !== undefined || isLoading);
    const room = needsRoom
      ? renderPlaceholder(
          idsIn(this.problems).length || (outline?.problems ?? 3),
          words !== undefined || showsOwn,
          locale,
        )
      : nothing;
    const told = words && notice && noticeText(notice, words, shown.snapshot);
    const isPending = status === 'preparing';
    const said = isPending
      ? earlyWords(locale).loading
      : words && announcement(told, words, shown.snapshot);
    return html`<div
        class="guide ${showsOwn ? 'bare' : ''}"
        lang=${locale}
        dir=${directionOf(locale)}
        aria-busy=${isBusy}
        @reply=${(event: ReplyEvent) => this.#asVisitor(() => this.answer(event.answer))}
        @change-entry=${this.#onChangeEntry}
        @choose-locale=${this.#onChooseLocale}
        @choose-point=${this.#onChoosePoint}
        @handover=${this.#actions.handover}
        @restart=${() => this.#asVisitor(() => this.start())}
        @feedback=${this.#onFeedback}
        @ask-problem=${this.#onAskProblem}
      >
        <div
          role="status"
          class=${isPending ? 'pending' : 'visually-hidden'}
          .textContent=${said ?? ''}
        ></div>
        ${failure && !shown ? this.#renderFailure(failure, locale) : nothing}
        <div class="stage">
          ${showsOwn ? nothing : room}
          <div class="content ${this.#place === this.#first ? 'still' : ''}">
            ${words && this.#renderContent(shown, words, told)}
          </div>
        </div>
      </div>
      ${showsOwn ? renderOwnContent(room, locale) : nothing}`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { shown, status } = this.#visit.state;
    if (shown) {
      this.#teller.tell(shown);
      this.#prepare(shown.snapshot.guide);
      this.#warnings.check(shown.snapshot.guide, this);
    } else if (namedGuide(this) === undefined) {
      this.#warnings.noGuide(RahnumaGuide.library.keys());
    }
    // What the visitor asked for is still loading.
    if (!this.#focusAfterUpdate || PENDING.includes(status)) return;
    this.#focusAfterUpdate = false;
    const view = this.renderRoot.querySelector<ViewElement>('[part~=node]');
    if (view) void view.updateComplete.then(() => view.focusHeading());
    else this.renderRoot.querySelector<HTMLElement>('[data-action=retry]')?.focus();
  }

  #renderContent(shown: OpenGuide, words: Words, notice: string | undefined): TemplateResult {
    const { headingLevel, clerkLang, link } = this;
    const { state } = this.#visit;
    const settings = {
      headingLevel,
      clerkLang,
      link,
      notice,
      privacyNote: RahnumaGuide.privacyNote,
      problems: offeredProblems(shown.snapshot.guide, this.problems),
      failedLocale: state.failure && bestLocale(this.#wantedLocales(), shown.source.locales),
    };
    return renderContent(shown, words, state, settings, this.#actions);
  }

  /** A guide that was refused has no message until there are the words for it, so that no other is read out before. */
  #renderFailure(failure: Error, locale: string): TemplateResult | typeof nothing {
    if (isRefused(failure) && !this.refusedWords) return nothing;
    return renderFailure(failure, locale, this.refusedWords ?? {}, this.#retry);
  }

  /** The words about a guide that was refused come with the code that refuses. */
  async #nameRefusal(): Promise<void> {
    try {
      this.refusedWords = (await RahnumaGuide.outside()).refusedWords;
    } catch {
      this.refusedWords = {};
    }
  }

  /** The languages wanted, the best first. */
  #wantedLocales(): readonly string[] {
    const wanted = [this.chosenLocale, this.#pageLanguage.current, ...navigator.languages];
    return wanted.filter((locale) => locale !== undefined);
  }

  /** Where the page wants a visit to begin; an empty or missing attribute names nothing. */
  get #namedPoint(): EntryPoint | undefined {
    return [this.problem].find(Boolean);
  }

  /** The node shown, or the start view; `undefined` until the guide is loaded. */
  get #place(): NodeId | typeof START | undefined {
    return this.snapshot && (this.snapshot.node?.id ?? START);
  }

  /** Where “Start again” leads: to where the page wants a visit to begin; `undefined` for the start view. */
  get #home(): EntryPoint | undefined {
    const point = this.#namedPoint;
    const { guide } = this.snapshot ?? {};
    if (!guide || !point || this.startView) return undefined;
    return entryPoints(guide).has(point) ? point : undefined;
  }

  get #nameForErrors(): string {
    const named = namedGuide(this);
    return typeof named === 'string' ? named : 'guideData';
  }

  /** Compiles the chart as soon as the page is idle, so that the first answer need not wait for it. */
  #prepare(guide: Guide): void {
    if (guide === this.#prepared) return;
    this.#prepared = guide;
    whenIdle(() => this.#visit.dispatch({ type: 'prepare' }));
  }

  /** Does what the visitor asked; afterwards the focus moves to what is shown. */
  #asVisitor(act: () => void): void {
    this.#focusAfterUpdate = true;
    act();
  }

  readonly #retry = () => this.#asVisitor(() => this.#visit.dispatch({ type: 'retry' }));

  /** Speaks another language. Choosing one that could not be loaded tries it again. */
  #onChooseLocale({ locale }: ChooseLocaleEvent): void {
    if (locale === this.chosenLocale && this.#visit.state.failure) this.#retry();
    this.chosenLocale = locale;
  }

  #onChangeEntry({ index }: ChangeEntryEvent): void {
    this.#asVisitor(() => this.#visit.dispatch({ type: 'change', index }));
  }

  /** Shows the hand-over, unless the page has something else to show. */
  #showHandover(): void {
    const { shown } = this.#visit.state;
    if (!shown) return;
    const detail = {
      guide: shown.snapshot.guide.id,
      node: shown.view.node,
      summary: (lang?: string) => this.summary(lang),
    };
    if (!this.dispatchEvent(new RahnumaEscalationEvent(detail))) return;
    this.renderRoot.querySelector<HandoverView>('rahnuma-handover')?.show();
  }

  #onFeedback({ helpful }: FeedbackEvent): void {
    const { shown } = this.#visit.state;
    const node = shown?.view.node;
    if (!shown || !node) return;
    const { guide } = shown.snapshot;
    this.dispatchEvent(new RahnumaFeedbackEvent({ guide: guide.id, node, helpful }));
  }

  #onChoosePoint(event: ChoosePointEvent): void {
    event.stopPropagation();
    this.#asVisitor(() => this.start(event.point));
  }

  #onAskProblem(event: AskProblemEvent): void {
    event.stopPropagation();
    this.#asVisitor(() => this.start(event.problem));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rahnuma-guide': RahnumaGuide;
  }
}
