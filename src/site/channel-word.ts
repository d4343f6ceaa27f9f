import type { Channel } from '../model/contact.js';
import { KIND_WORDS, type InterfaceKey } from '../model/text/interface-text.js';

/** The words for a way to reach a contact, and for where a number can be dialled. */
export const channelWord = (channel: Channel): InterfaceKey =>
  channel.kind === 'call' && channel.from ? `call-${channel.from}` : KIND_WORDS[channel.kind];
