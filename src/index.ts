/** The public API as a table of contents. Importing it registers nothing and touches no page. */

export type { Condition } from './model/condition.js';
export type { Channel, Contact } from './model/contact.js';
export type { Fact, FactId, Facts } from './model/fact.js';
export { FINDING_CODES, type Finding, type FindingCode } from './model/finding.js';
export type {
  Answer,
  Branch,
  Escalation,
  Guide,
  GuideNode,
  NodeId,
  NodeKind,
  Problem,
  Question,
  Remedy,
  Resolution,
  Route,
} from './model/guide.js';
export { GuideRefused } from './model/guide-refused.js';
export type { CompiledGuide } from './compiled/format.js';
export type { Replacements } from './compiled/outside/replacements.js';
export type { GuideOutline, LoadableGuide } from './model/loadable-guide.js';
export type { Source } from './model/source.js';
export type { GuideText } from './model/text/text.js';
export type { Entry, Trail } from './model/trail.js';

export * from './engine.js';

export { RahnumaLauncher } from './embed/launcher/rahnuma-launcher.js';
export { RahnumaGuide } from './ui/guide/rahnuma-guide.js';
export { RahnumaAnswerEvent, type AnswerDetail } from './ui/events/answer.js';
export { RahnumaChangeEvent, type ChangeDetail } from './ui/events/change.js';
export { RahnumaEndEvent, type EndDetail } from './ui/events/end.js';
export { RahnumaErrorEvent, type ErrorDetail } from './ui/events/error.js';
export { RahnumaEscalationEvent, type EscalationDetail } from './ui/events/escalation.js';
export { RahnumaFeedbackEvent, type FeedbackDetail } from './ui/events/feedback.js';
export { RahnumaStartEvent, type StartDetail } from './ui/events/start.js';
