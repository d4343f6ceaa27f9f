import { html, type TemplateResult } from 'lit';
import type { Guide } from '../../model/guide.js';
import { valuesOf } from '../../model/fact.js';
import type { PreviewSettings, Scheme } from './frame-messages.js';

/** What an author may choose of the preview, with what is chosen now. */
export interface PreviewChoice extends PreviewSettings {
  /** How wide the window of the visitor is, in pixels. */
  readonly width: number;
}

/** The fields in which an author chooses how the guide is shown, and what the page around it knows of the visitor. */
export function renderPreviewChoices(
  guide: Guide,
  chosen: PreviewChoice,
  choose: (change: Partial<PreviewChoice>) => void,
): TemplateResult {
  const { languageNames, locales, facts } = guide;
  const ids = Object.keys(facts);
  const known = ids.filter((id) => chosen.facts[id] !== undefined).length;
  const give = (id: string, value: string) => {
    const others = Object.entries(chosen.facts).filter(([each]) => each !== id);
    choose({ facts: Object.fromEntries(value === '' ? others : [...others, [id, value]]) });
  };
  return html`<div class="choices">
      ${field(
        'Language',
        'lang',
        locales.map((locale) => [locale, languageNames[locale] ?? locale]),
        chosen.lang ?? guide.sourceLocale,
        (lang) => choose({ lang }),
      )}
      ${field('Width', 'width', WIDTHS, String(chosen.width), (width) => choose({ width: Number(width) }))}
      ${field('Scheme', 'scheme', SCHEMES, chosen.scheme, (scheme) => choose({ scheme: scheme as Scheme }))}
    </div>
    <details class="facts" ?hidden=${ids.length === 0}>
      <summary>
        What the page knows of the visitor${known > 0 ? `: ${known} of ${ids.length}` : ''}
      </summary>
      <div class="choices">
        ${ids.map((id) =>
          field(
            id,
            `fact-${id}`,
            [['', 'not known'], ...valuesOf(facts[id]).map((value) => [value, value] as const)],
            chosen.facts[id] ?? '',
            (value) => give(id, value),
          ),
        )}
      </div>
    </details>`;
}

type Option = readonly [value: string, label: string];

const WIDTHS: readonly Option[] = [
  ['320', 'Small phone, 320'],
  ['390', 'Phone, 390'],
  ['768', 'Tablet, 768'],
  ['1280', 'Computer, 1280'],
];

const SCHEMES: readonly Option[] = [
  ['system', 'System'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

const field = (
  label: string,
  name: string,
  options: readonly Option[],
  chosen: string,
  choose: (value: string) => void,
) =>
  html`<label
    >${label}<select
      name=${name}
      @change=${({ currentTarget }: Event) => choose((currentTarget as HTMLSelectElement).value)}
    >
      ${options.map(
        ([value, text]) =>
          html`<option value=${value} .selected=${value === chosen}>${text}</option>`,
      )}
    </select></label
  >`;
