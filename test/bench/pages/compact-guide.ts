import {
  channelHref,
  channelLabel,
  directionOf,
  type Answer,
  type Channel,
  type Contact,
  type Guide,
  type GuideNode,
  type GuideText,
  type InterfaceKey,
} from '../product.js';
import { loopsBack } from './loops-back.js';

/** The whole guide in one language as the hand-written page reads it: structure and words side by side, in plain JSON. */
export function compactGuide(guide: Guide, text: GuideText): object {
  const ids = Object.keys(guide.sources);
  const nodes = guide.problems.flatMap((problem) => problem.nodes);
  return {
    locale: text.locale,
    dir: directionOf(text.locale),
    sourceLocale: guide.sourceLocale,
    locales: Object.entries(guide.languageNames),
    ui: text.interface,
    facts: mapValues(text.facts, ({ unset, values }) => ({ unset, values })),
    contacts: mapValues(guide.contacts, (contact, id) => contactOf(contact, id, text)),
    sources: Object.values(guide.sources).map(({ title, url, dated, checked }) => ({
      title,
      url,
      dates: [
        ...(dated === undefined ? [] : [fill(text, 'source-dated', 'date', day(dated, text))]),
        fill(text, 'source-checked', 'date', day(checked, text)),
      ].join(' · '),
    })),
    problems: guide.problems.map(({ id, start }) => ({ id, start, ...text.problems[id] })),
    nodes: Object.fromEntries(nodes.map((node) => [node.id, nodeOf(guide, node, text, ids)])),
  };
}

function nodeOf(guide: Guide, node: GuideNode, text: GuideText, sourceIds: readonly string[]) {
  const { title, body, summary, answers } = text.nodes[node.id] ?? {};
  return {
    kind: node.kind,
    title,
    ...(Array.isArray(body) && body.length === 0 ? {} : { body }),
    summary,
    ...(node.kind === 'question' ? { asks: node.asks } : {}),
    ...(node.kind === 'remedy' ? { detour: node.detour, detourText: answers?.detour } : {}),
    ...(node.kind === 'remedy' && node.tries > 1 ? { tries: node.tries } : {}),
    ...(node.kind === 'remedy' && node.wait !== undefined ? { wait: wait(node.wait, text) } : {}),
    sources: node.sources.map((id) => sourceIds.indexOf(id)),
    answers: node.answers.map((answer) => answerOf(guide, node, answer, text)),
  };
}

function answerOf(guide: Guide, node: GuideNode, { id, learn, route }: Answer, text: GuideText) {
  const [first, ...others] = route;
  const facts = Object.keys(learn);
  return {
    id,
    ...text.nodes[node.id]?.answers[id],
    to: others.length === 0 ? first?.to : route,
    ...(facts.length > 0 ? { learn } : {}),
    ...(facts.some((fact) => guide.facts[fact]?.sensitive) ? { isSensitive: true } : {}),
    ...(loopsBack(guide, node, id) ? { isLoop: true } : {}),
  };
}

const contactOf = (contact: Contact, id: string, text: GuideText) => ({
  name: text.contacts[id],
  for: contact.for,
  channels: contact.channels.map((channel) => ({
    kind: channel.kind,
    words: text.interface[kindOf(channel)],
    href: channelHref(channel),
    label: channelLabel(channel),
  })),
});

const kindOf = (channel: Channel): InterfaceKey =>
  channel.kind === 'call' && channel.from ? `call-${channel.from}` : channel.kind;

const fill = (text: GuideText, key: InterfaceKey, name: string, value: string): string =>
  text.interface[key].replace(`{${name}}`, value);

function day(date: string, { locale }: GuideText): string {
  const [year, month, ofMonth] = date.split('-').map(Number);
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'short' }),
    ...(ofMonth === undefined ? {} : { day: 'numeric' }),
  });
  return format.format(Date.UTC(year ?? 0, (month ?? 1) - 1, ofMonth ?? 1));
}

function wait(milliseconds: number, text: GuideText) {
  const hours = milliseconds / 3_600_000;
  const [amount, unit] = hours < 1 ? [hours * 60, 'minute'] : [hours, 'hour'];
  const format = new Intl.NumberFormat(text.locale, { style: 'unit', unit, unitDisplay: 'long' });
  return { milliseconds, words: fill(text, 'wait', 'duration', format.format(amount)) };
}

const mapValues = <T, U>(from: Readonly<Record<string, T>>, make: (value: T, key: string) => U) =>
  Object.fromEntries(Object.entries(from).map(([key, value]) => [key, make(value, key)]));
