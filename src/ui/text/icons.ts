import { html, type TemplateResult } from 'lit';
import type { ChannelKind } from '../../model/contact.js';
import type { NamedKind } from '../../model/node-kinds.js';

/** What always has an icon: each way to reach a contact, and each kind of node that says what it is. */
type Named = ChannelKind | NamedKind;

/** Strokes on a 24 by 24 grid. Words beside an icon always say what it means. */
const PATHS = {
  call: 'M4 4h5l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v5A16 16 0 0 1 4 4z',
  sms: 'M4 5h16v11H9l-5 4z',
  whatsapp: 'M4 20l1-4a8 8 0 1 1 3 3zM9 9a6 6 0 0 0 6 6',
  email: 'M3 6h18v12H3zl9 7 9-7',
  web: 'M12 3a9 9 0 1 0 .1 0M3 12h18M12 3c3 3 3 15 0 18-3-3-3-15 0-18',
  note: 'M12 3a9 9 0 1 0 .1 0M12 11v5M12 7.5v.5',
  warning: 'M12 4L2.5 20h19zM12 10v5M12 17.5v.5',
  chevron: 'M9 5l7 7-7 7',
  back: 'M20 12H5M11 6l-6 6 6 6',
  restart: 'M5 12a7 7 0 1 0 2-5L4 10M4 4v6h6',
  remedy:
    'M14.5 6a4.5 4.5 0 0 0-5.8 5.8L3.5 17a2 2 0 0 0 3 3l5.2-5.2A4.5 4.5 0 0 0 17.5 9l-2.7 2.7-2.5-2.5z',
  resolution: 'M12 3a9 9 0 1 0 .1 0M8 12.5l3 3 5-6',
  escalation: 'M12 4a4 4 0 1 0 .1 0M4 21a8 8 0 0 1 16 0',
  clock: 'M12 3a9 9 0 1 0 .1 0M12 7v5l3 2',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  'copy-link':
    'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  share: 'M12 3v12M7 8l5-5 5 5M5 13v7h14v-7',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  search: 'M11 4a7 7 0 1 0 .1 0M16 16l4.5 4.5',
  detour: 'M5 20v-6a5 5 0 0 1 5-5h9M15 5l4 4-4 4',
} as const satisfies Readonly<Record<Named, string>> & Readonly<Record<string, string>>;

export type IconName = keyof typeof PATHS;

export const icon = (name: IconName): TemplateResult =>
  html`<svg class="icon ${name}" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${PATHS[name]} />
  </svg>`;
