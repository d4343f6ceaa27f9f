import { Document, isMap, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import type { Journey } from '../format/scenarios-file.js';

/**
 * The content of `scenarios.yaml` with one more journey at its end. What stands in it stays as its author typed it, in every sign, unless
 * it is written in brackets, as `[]` is.
 */
export function addJourney(content: string, journey: Journey): string {
  const document = parseDocument(content);
  const list = isSeq(document.contents) ? document.contents : undefined;
  if (list?.flow === true) return addedToBrackets(document, list, journey);
  const column = list?.range ? columnOf(content, list.range[0]) : 0;
  const lineEnd = content.includes('\r\n') ? '\r\n' : '\n';
  const lines = written(journey).trimEnd().split('\n');
  const added = lines.map((line) => `${' '.repeat(column)}${line}${lineEnd}`).join('');
  const needsEnd = content !== '' && !/[\r\n\uFEFF]$/.test(content);
  return `${content}${needsEnd ? lineEnd : ''}${added}`;
}

const STYLE = { lineWidth: 0, singleQuote: true };

function addedToBrackets(document: Document, list: YAMLSeq, journey: Journey): string {
  list.flow = false;
  list.items.push(...listOf(journey).items);
  return document.toString(STYLE);
}

const written = (journey: Journey): string => {
  const document = new Document();
  document.contents = listOf(journey);
  return document.toString(STYLE);
};

/** A list of this journey, with its facts on one line. */
function listOf(journey: Journey): YAMLSeq {
  const list = new Document().createNode([journey]) as YAMLSeq;
  const [item] = list.items;
  const facts = isMap(item) ? item.get('facts', true) : undefined;
  if (isMap(facts)) facts.flow = true;
  return list;
}

const columnOf = (content: string, offset: number): number =>
  offset - (content.lastIndexOf('\n', offset - 1) + 1);
