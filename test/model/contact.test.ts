import { describe, expect, test } from 'vitest';
import { channelHref, channelLabel, type Channel } from '../../src/model/contact.js';

describe('what a tap on a channel opens, and what is printed for it', () => {
  test.each<[what: string, channel: Channel, href: string, label: string]>([
    ['a short number', { kind: 'call', number: '111' }, 'tel:111', '111'],
    [
      'a number with spaces and hyphens',
      { kind: 'call', number: '0800-55 055' },
      'tel:080055055',
      '0800-55 055',
    ],
    [
      'a number that can be dialled from abroad',
      { kind: 'call', number: '+92 51 1234567', from: 'any-phone' },
      'tel:+92511234567',
      '+92 51 1234567',
    ],
    ['a service code', { kind: 'call', number: '*100#', from: 'own-sim' }, 'tel:*100%23', '*100#'],
    ['a code of two parts', { kind: 'call', number: '*#06#' }, 'tel:*%2306%23', '*#06#'],
    ['a short message', { kind: 'sms', number: '668' }, 'sms:668', '668'],
    ['a long message number', { kind: 'sms', number: '+92-300 1' }, 'sms:+923001', '+92-300 1'],
    [
      'WhatsApp, which takes no plus sign',
      { kind: 'whatsapp', number: '+92 300-1234567' },
      'https://wa.me/923001234567',
      '+92 300-1234567',
    ],
    ['an e-mail address', { kind: 'email', address: 'help@x.pk' }, 'mailto:help@x.pk', 'help@x.pk'],
    [
      'a page, without what every address has',
      { kind: 'web', url: 'https://www.x.pk/help/' },
      'https://www.x.pk/help/',
      'x.pk/help',
    ],
    ['a page of a host alone', { kind: 'web', url: 'https://x.pk' }, 'https://x.pk', 'x.pk'],
  ])('%s', (_what, channel, href, label) => {
    expect(channelHref(channel)).toBe(href);
    expect(channelLabel(channel)).toBe(label);
  });
});
