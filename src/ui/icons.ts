import { svg, html, type TemplateResult } from 'lit';

/** Strokes on a 24 by 24 grid; what they mean is always said in words beside them. */
const PATHS = {
  call: svg`<path d="M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a1 1 0 0 1-1 1A15 15 0 0 1 4 5a1 1 0 0 1 1-1Z"/>`,
  sms: svg`<path d="M4 5h16v11H9l-5 4z"/>`,
  whatsapp: svg`<path d="M4 20l1.3-4A8 8 0 1 1 8 18.700zM9 9c0 3.500 2.500 6 6 6"/>`,
  email: svg`<path d="M3 6h18v12H3zM3 7l9 6 9-6"/>`,
  web: svg`<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18"/>`,
  note: svg`<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 11v5M12 7.500v.5"/>`,
  warning: svg`<path d="M12 4 2.500 20h19zM12 10v5M12 17.500v.5"/>`,
  chevron: svg`<path d="m9 5 7 7-7 7"/>`,
  back: svg`<path d="M20 12H5M11 6l-6 6 6 6"/>`,
  restart: svg`<path d="M5 12a7 7 0 1 0 2-5L4 10M4 4v6h6"/>`,
  question: svg`<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM9.500 9.500a2.500 2.500 0 1 1 3.500 2.300c-.700.300-1 .800-1 1.700M12 16.500v.5"/>`,
  remedy: svg`<path d="M14.500 6a4.500 4.500 0 0 0-5.800 5.800L3.500 17a2 2 0 0 0 3 3l5.200-5.200A4.500 4.500 0 0 0 17.500 9l-2.700 2.700-2.500-2.500z"/>`,
  resolution: svg`<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM8 12.500l3 3 5-6"/>`,
  escalation: svg`<path d="M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.500 21a7.500 7.500 0 0 1 15 0"/>`,
  clock: svg`<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7v5l3 2"/>`,
  copy: svg`<path d="M9 9h11v11H9zM5 15H4V4h11v1"/>`,
  'copy-link': svg`<path d="M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1"/>`,
  share: svg`<path d="M12 3v12M7 8l5-5 5 5M5 13v7h14v-7"/>`,
  print: svg`<path d="M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z"/>`,
  search: svg`<path d="M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM16 16l4.500 4.500"/>`,
  detour: svg`<path d="M5 20v-6a5 5 0 0 1 5-5h9M15 5l4 4-4 4"/>`,
} as const;

export type IconName = keyof typeof PATHS;

export const icon = (name: IconName): TemplateResult =>
  html`<svg class="icon ${name}" viewBox="0 0 24 24" aria-hidden="true">${PATHS[name]}</svg>`;
