import type { Condition, Conditions } from './condition.js';
import type { Contact } from './contact.js';
import type { Fact, FactId, Facts } from './fact.js';
import type { Source } from './source.js';

/** A problem and a node of it, as `<problem>/<node>`. Permanent: trails and links hold it. */
export type NodeId = `${string}/${string}`;

/** Where an answer leads: the first branch whose condition holds; the last one has none. */
export type Route = readonly Branch[];

export interface Branch {
  readonly when?: Condition;
  readonly to: NodeId;
}

/** One of the answers to a question, or of the replies to a node of another kind. */
export interface Answer {
  readonly id: string;
  /** What the visitor's answer tells about their situation. */
  readonly learn: Facts;
  /** Of a question: patterns for the messages that it is about, tried on what a visitor pastes. */
  readonly matches?: readonly string[];
  readonly route: Route;
}

interface NodeBase {
  readonly id: NodeId;
  /** Ids of the sources that support what the node says. */
  readonly sources: readonly string[];
  /** What can be answered here, leading on; empty where the path ends for good. */
  readonly answers: readonly Answer[];
}

/** A node that asks; passed over when the fact it `asks` for is known already. */
export interface Question extends NodeBase {
  readonly kind: 'question';
  readonly asks?: FactId;
}

/** A node with instructions to try now. Its answers are `worked`, `failed` and `could-not`. */
export interface Remedy extends NodeBase {
  readonly kind: 'remedy';
  /** How often it may be tried in one visit; `failed` leads on only after the last try. */
  readonly tries: number;
  /** How long to wait before judging it, in milliseconds. */
  readonly wait?: number;
  /** The first node of the problem that may have to be solved before this remedy can be done. */
  readonly detour?: NodeId;
}

/** A node that tells something and leads on. Its one answer is `continue`. */
export interface NoticeNode extends NodeBase {
  readonly kind: 'notice';
}

/** An end: the problem is solved, or the visitor holds a complete plan. `unsolved` may lead on to the next cause. */
export interface Resolution extends NodeBase {
  readonly kind: 'resolution';
}

/** An end: hand over to a person, with a summary. */
export interface Escalation extends NodeBase {
  readonly kind: 'escalation';
}

export type GuideNode = Question | Remedy | NoticeNode | Resolution | Escalation;
export type NodeKind = GuideNode['kind'];

/** What the visitor arrives with; one path of the guide. */
export interface Problem {
  readonly id: string;
  readonly start: NodeId;
  readonly nodes: readonly GuideNode[];
}

/** The structure of everything authored on one topic. Its words are in a {@link GuideText} each. */
export interface Guide {
  readonly id: string;
  /** Eight hexadecimal digits that change whenever the structure does. */
  readonly version: string;
  readonly sourceLocale: string;
  readonly locales: readonly string[];
  /** What each language calls itself, by locale, such as `اردو` for `ur`. */
  readonly languageNames: Readonly<Record<string, string>>;
  readonly conditions: Conditions;
  readonly facts: Readonly<Record<FactId, Fact>>;
  readonly problems: readonly Problem[];
  readonly contacts: Readonly<Record<string, Contact>>;
  readonly sources: Readonly<Record<string, Source>>;
}
