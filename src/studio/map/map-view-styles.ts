import { css, unsafeCSS } from 'lit';
import { MAP_STYLES } from '../../map/draw/map-styles.js';

/** The map as it is drawn elsewhere, with what is only here: the way that the visit took, and where it stands. */
export const mapViewStyles = [
  unsafeCSS(MAP_STYLES),
  css`
    :host {
      display: flex;
      flex-direction: column;
      gap: 0.75rem;
      block-size: 100%;
      min-block-size: 24rem;
    }
    .tools {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      justify-content: space-between;
      gap: 0.5rem 1rem;
    }
    label {
      display: grid;
      color: var(--quiet);
      font-size: 0.8125rem;
    }
    select {
      color: var(--ink);
      font-size: 0.9375rem;
    }
    .zoom {
      display: inline-flex;
      align-items: center;
      gap: 0.5rem;
    }
    [aria-label='Smaller'],
    [aria-label='Larger'] {
      inline-size: 2.75rem;
      padding: 0;
    }
    output {
      min-inline-size: 3.5rem;
      text-align: center;
      font-variant-numeric: tabular-nums;
    }
    .window {
      position: relative;
      flex: 1;
      min-block-size: 20rem;
      overflow: auto;
      border: 1px solid var(--line);
      border-radius: 0.5rem;
    }
    svg {
      display: block;
      margin-inline: auto;
    }
    .map .ground {
      fill: var(--card);
    }
    .node {
      cursor: pointer;
      text-decoration: none;
    }
    .node:hover > .shape {
      stroke-width: 3;
    }
    .node:focus-visible {
      outline: none;
    }
    .node:focus-visible > .shape {
      stroke: var(--accent);
      stroke-width: 5;
    }
    .been > .shape {
      stroke-width: 3;
    }
    .map .taken > .line {
      stroke: var(--accent);
      stroke-width: 3;
    }
    .map .taken > .head {
      fill: var(--accent);
    }
    .map .here > .shape {
      fill: var(--accent);
      stroke: var(--accent);
      stroke-width: 5;
    }
    .map .here > text {
      fill: var(--on-accent);
    }
    .here:focus-visible > .shape {
      stroke: var(--ink);
    }
    @media (max-width: 59.99rem) {
      .window {
        max-block-size: 75vh;
      }
    }
  `,
];
