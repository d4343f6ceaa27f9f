import { html } from 'lit';
import type { StudioState } from '../cli/studio/studio-state.js';
import { hasErrors } from '../rules/format-findings.js';
import type { Place } from './preview/frame-messages.js';
import type { Panel } from './tabs/panel.js';

/** What is said of the guide beside its preview. */
export function studioPanels(state: StudioState, place: Place | undefined): Panel[] {
  const { compiled, findings, journeys, languages, reviews, today, folder, editor } = state;
  const toTranslate = languages
    .flatMap(({ texts }) => texts)
    .filter((text) => text.state === 'missing' || text.state === 'stale');
  return [
    {
      id: 'map',
      label: 'Map',
      content: () =>
        compiled ? html`<map-view .compiled=${compiled} .place=${place}></map-view>` : NOTHING_YET,
    },
    {
      id: 'findings',
      label: 'Findings',
      count: findings.length,
      isBad: hasErrors(findings),
      content: () =>
        html`<findings-view
          .findings=${findings}
          .folder=${folder}
          .editor=${editor}
        ></findings-view>`,
    },
    {
      id: 'journeys',
      label: 'Journeys',
      count: journeys.filter(({ broken }) => broken).length,
      isBad: true,
      content: () =>
        html`<journeys-view
          .journeys=${journeys}
          .place=${place}
          .folder=${folder}
          .editor=${editor}
        ></journeys-view>`,
    },
    {
      id: 'translations',
      label: 'Translations',
      count: toTranslate.length,
      content: () =>
        html`<translations-view
          .languages=${languages}
          .names=${compiled?.guide.languageNames ?? {}}
          .folder=${folder}
          .editor=${editor}
        ></translations-view>`,
    },
    {
      id: 'due',
      label: 'Due',
      count: reviews.filter(({ by }) => by < today).length,
      content: () =>
        html`<due-view
          .reviews=${reviews}
          .today=${today}
          .folder=${folder}
          .editor=${editor}
        ></due-view>`,
    },
    {
      id: 'search',
      label: 'Search',
      content: () =>
        compiled
          ? html`<search-why
              .compiled=${compiled}
              .locale=${place?.lang ?? compiled.guide.sourceLocale}
            ></search-why>`
          : NOTHING_YET,
    },
  ];
}

const NOTHING_YET = html`<p class="quiet">There is no guide to show yet.</p>`;
