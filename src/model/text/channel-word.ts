import type { Channel } from '../contact.js';
import type { InterfaceKey } from './interface-text.js';

/** The words for a way to reach a contact, and for where a number can be dialled. */
export const channelWord = (channel: Channel): InterfaceKey =>
  channel.kind === 'call' && channel.from ? `call-${channel.from}` : channel.kind;
