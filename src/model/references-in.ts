import { partsOf, type Block, type Line } from './rich-text.js';

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
      if (typeof part === 'string' || part.kind === 'code') return NONE;
      if (part.kind === 'emphasis') return referencesInLine(part.text);
      if (part.kind === 'link')
        return merge([{ ...NONE, links: [part.to] }, referencesInLine(part.text)]);
      const name = part.kind === 'fact' ? part.fact : part.contact;
      return { ...NONE, placeholders: [`{${name}}`] };
    }),
  );
}

export function referencesInBody(blocks: readonly Block[]): References {
  return merge(blocks.map(referencesInBlock));
}

function referencesInBlock(block: Block): References {
  return merge(
    partsOf(block).map((part) => {
      if (part.kind === 'line') return referencesInLine(part.line);
      if (part.kind === 'target') return { ...NONE, links: [part.to] };
      return { ...NONE, placeholders: [`contact: ${part.contact}`] };
    }),
  );
}

function merge(parts: readonly References[]): References {
  return {
    placeholders: parts.flatMap((part) => part.placeholders),
    links: parts.flatMap((part) => part.links),
  };
}
