import { INTERFACE_KEYS, type InterfaceText } from '../../../src/model/text/interface-text.js';
import type { GuideText } from '../../../src/model/text/text.js';

/** The words of a guide in one locale: those given, and for each key of the interface the key itself. */
export const guideText = (words: Partial<GuideText> = {}): GuideText => ({
  locale: 'en',
  title: 'Title',
  description: 'Description',
  facts: {},
  contacts: {},
  problems: {},
  nodes: {},
  interface: Object.fromEntries(INTERFACE_KEYS.map((key) => [key, key])) as InterfaceText,
  ...words,
});
