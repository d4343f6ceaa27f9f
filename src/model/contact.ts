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
  | { readonly kind: 'call' | 'sms'; readonly number: string; readonly from?: CallOrigin }
  | { readonly kind: 'whatsapp'; readonly number: string }
  | { readonly kind: 'email'; readonly address: string }
  | { readonly kind: 'web'; readonly url: string };

/** `own-sim`: only from a SIM of that operator; `any-phone`: from every phone, abroad too where it starts with `+`. */
export type CallOrigin = 'own-sim' | 'any-phone';

/** The address that a tap on `channel` opens. */
export function channelHref(channel: Channel): string {
  switch (channel.kind) {
    case 'call':
      return `tel:${dialled(channel.number)}`;
    case 'sms':
      return `sms:${dialled(channel.number)}`;
    case 'whatsapp':
      return `https://wa.me/${dialled(channel.number).replace('+', '')}`;
    case 'email':
      return `mailto:${channel.address}`;
    case 'web':
      return channel.url;
  }
}

/** What is printed for `channel`: a number, an address, or the host and path of a page. */
export function channelLabel(channel: Channel): string {
  switch (channel.kind) {
    case 'email':
      return channel.address;
    case 'web':
      return channel.url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
    default:
      return channel.number;
  }
}

const dialled = (number: string): string => number.replace(/[ -]/g, '').replace(/#/g, '%23');
