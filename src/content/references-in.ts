import type { Block, Line } from '../model/text.js';

/** What a text refers to, which every translation of it must refer to as well. */
export interface References {
  /** Facts and contacts, as `{name}`. */
  readonly placeholders: readonly string[];
  /** Addresses and nodes that links lead to. */
  readonly links: readonly string[];
}

const NONE: References = { placeholders: [], links: [] };

export function referencesInLine(line: Line): References {
  if (typeof line === 'string') return NONE;
  return merge(
    line.map((part) => {
      if (typeof part === 'string' || 'code' in part) return NONE;
      if ('em' in part) return referencesInLine(part.em);
      if ('link' in part)
        return merge([{ ...NONE, links: [part.link] }, referencesInLine(part.text)]);
      const name = 'fact' in part ? part.fact : part.contact;
      return { ...NONE, placeholders: [`{${name}}`] };
    }),
  );
}

export function referencesInBody(blocks: readonly Block[]): References {
  return merge(blocks.map(referencesInBlock));
}

function referencesInBlock(block: Block): References {
  if ('paragraph' in block) return referencesInLine(block.paragraph);
  if ('note' in block) return referencesInLine(block.note);
  if ('warning' in block) return referencesInLine(block.warning);
  if ('steps' in block) return merge(block.steps.map(referencesInLine));
  if ('checklist' in block) return merge(block.checklist.map(referencesInLine));
  if ('contact' in block) return { ...NONE, placeholders: [`contact: ${block.contact}`] };
  return merge([{ ...NONE, links: [block.link.to] }, referencesInLine(block.link.text)]);
}

function merge(parts: readonly References[]): References {
  return {
    placeholders: parts.flatMap((part) => part.placeholders),
    links: parts.flatMap((part) => part.links),
  };
}
