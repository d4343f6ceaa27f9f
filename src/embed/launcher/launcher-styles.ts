/** The launcher's styles, as text: the launcher does not use Lit. */
export const LAUNCHER_STYLES = `
:host {
  --_accent: var(--rahnuma-accent, #0a6650);
  --_on-accent: var(--rahnuma-on-accent, #fff);
  --_surface: var(--rahnuma-surface, #fff);
  --_on-surface: var(--rahnuma-on-surface, #1c2321);
  --_radius: var(--rahnuma-radius, 0.75em);
  position: fixed;
  z-index: 1000;
  inset-block-end: var(--rahnuma-launcher-block, 1em);
  inset-inline-end: var(--rahnuma-launcher-inline, 1em);
}
:host([side='start']) {
  inset-inline: var(--rahnuma-launcher-inline, 1em) auto;
}
:host([hidden]) {
  display: none;
}
@supports (color: light-dark(#000, #fff)) {
  :host {
    --_accent: var(--rahnuma-accent, light-dark(#0a6650, #6fdcb7));
    --_on-accent: var(--rahnuma-on-accent, light-dark(#fff, #062a20));
    --_surface: var(--rahnuma-surface, light-dark(#fff, #1b2023));
    --_on-surface: var(--rahnuma-on-surface, light-dark(#1c2321, #e8ebe9));
  }
}
/* What a page sets on every element, and what is inherited of it, stays outside; its voice comes in. */
:where([part='button'], .frame) {
  all: initial;
  display: block;
  color: inherit;
  color-scheme: inherit;
  font-family: inherit;
  font-size: inherit;
  line-height: 1.5;
}
button {
  box-sizing: border-box;
  min-block-size: 44px;
  padding: 0.5em 1.1em;
  border: 1.5px solid currentColor;
  border-radius: var(--_radius);
  background: none;
  color: inherit;
  font: inherit;
  cursor: pointer;
}
button:focus-visible {
  outline: 3px solid var(--_accent);
  outline-offset: 2px;
}
[part='button'] {
  border-color: transparent;
  background: var(--_accent);
  color: var(--_on-accent);
  font-weight: 600;
  box-shadow: 0 2px 10px rgb(0 0 0 / 0.3);
}
[part='button']:focus-visible {
  outline-color: var(--_on-accent);
  outline-offset: -5px;
}
dialog {
  box-sizing: border-box;
  inline-size: min(100% - 0.5em, var(--rahnuma-launcher-size, 44em));
  max-inline-size: none;
  max-block-size: calc(100% - 0.5em);
  padding: 0;
  border: 0;
  border-radius: var(--_radius);
  background: var(--_surface);
  color: var(--_on-surface);
  overscroll-behavior: contain;
}
dialog::backdrop {
  background: rgb(0 0 0 / 0.5);
}
/* So that a click on the dialog itself is one behind it. Close stands over the end of the guide’s first row, which leaves room. */
.frame {
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  padding: 0.5em clamp(0.5em, 3vw, 1.25em) 1.25em;
}
.frame > * {
  grid-row: 1;
}
.close {
  position: sticky;
  inset-block-start: 0.5em;
  z-index: 1;
  grid-column: 2;
  align-self: start;
  inline-size: 44px;
  padding: 0;
  border-color: transparent;
  background: var(--_surface);
}
.close::before {
  font-size: 1.25em;
  content: '✕' / '';
}
.close span {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
.content {
  --_room-right: 48px;
  grid-column: 1 / 3;
}
.content:dir(rtl) {
  --_room-right: 0;
  --_room-left: 48px;
}
.placeholder {
  block-size: 20em;
  margin-block-start: 52px;
  padding: 1em;
  border-radius: var(--_radius);
  background: color-mix(in srgb, currentColor 6%, transparent);
}
p {
  margin: 0;
}
[role='alert'] {
  margin-block: 0.6em 1em;
  margin-inline-end: 52px;
}
/* On paper it would lie over the page's text; a guide that is open stays. */
@media print {
  [part='button'] {
    display: none;
  }
}
`;
