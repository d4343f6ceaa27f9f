import { byKind, type ByKind } from './by-kind.js';
import type { Facts } from './fact.js';

/** Whom to reach, and how. */
export interface Contact {
  /** Whom it is for: shown in place of a fact's contact when all of these facts have these values. */
  readonly for?: Facts;
  readonly channels: readonly Channel[];
  readonly sources: readonly string[];
  /** The day the sources were last read, as `YYYY-MM-DD`. */
  readonly checked: string;
  /** The day after which it must not be relied on without another look, as `YYYY-MM-DD`. */
  readonly reviewBy?: string;
}

/** One way to reach a contact. `from` says where a number can be dialled. */
export type Channel =
  | { readonly kind: 'call'; readonly number: string; readonly from?: CallOrigin }
  | { readonly kind: 'sms'; readonly number: string; readonly from?: CallOrigin }
  | { readonly kind: 'whatsapp'; readonly number: string }
  | { readonly kind: 'email'; readonly address: string }
  | { readonly kind: 'web'; readonly url: string };

export type ChannelKind = Channel['kind'];

/** `own-sim`: only from a SIM of that operator; `any-phone`: from every phone, abroad too where it starts with `+`. */
export type CallOrigin = 'own-sim' | 'any-phone';

/** How a channel is used: the address that a tap opens, and what is printed for it. */
interface ChannelUse {
  readonly href: string;
  readonly label: string;
}

/** A number without the spaces and hyphens that only help to read it, as an address: `*100#` is `*100%23`. */
const dialled = (number: string): string => number.replace(/[ -]/g, '').replaceAll('#', '%23');

const CHANNELS: ByKind<Channel, ChannelUse> = {
  call: ({ number }) => ({ href: `tel:${dialled(number)}`, label: number }),
  sms: ({ number }) => ({ href: `sms:${dialled(number)}`, label: number }),
  whatsapp: ({ number }) => ({
    href: `https://wa.me/${dialled(number).replace('+', '')}`,
    label: number,
  }),
  email: ({ address }) => ({ href: `mailto:${address}`, label: address }),
  web: ({ url }) => ({
    href: url,
    label: url.replace(/^https:\/\/(www\.)?/i, '').replace(/\/$/, ''),
  }),
};

/** The address that a tap on `channel` opens, such as `tel:*100%23`. */
export const channelHref = (channel: Channel): string => byKind(CHANNELS, channel).href;

/** What is printed for `channel`: a number, an address, or the host and path of a page. */
export const channelLabel = (channel: Channel): string => byKind(CHANNELS, channel).label;
