// The style sheets of the invented sites. Each is like many that exist: another typeface, measure, size and colours.
import {css} from 'lit';

export const SITE_STYLES = css`
  :root {
    color-scheme: light;
    --paper: #fff;
    --ink: #1f2328;
    --quiet: #5a6270;
    --accent: #1a56a8;
    --measure: 44rem;
  }
  :root[data-colours='dark'] {
    color-scheme: dark;
    --paper: #14171c;
    --ink: #e6e8ec;
    --quiet: #a5adba;
    --accent: #93bdf5;
  }
  html {
    background: var(--paper);
    color: var(--ink);
    font: 100%/1.5 system-ui, sans-serif;
  }
  body {
    margin: 0;
    overflow-wrap: anywhere;
  }
  header,
  main {
    max-inline-size: var(--measure);
    margin-inline: auto;
    padding-inline: 1rem;
  }
  main {
    padding-block: 1rem 3rem;
  }
  header p {
    font-weight: 700;
    color: var(--accent);
  }
  h1 {
    line-height: 1.2;
    text-wrap: balance;
  }
  a {
    color: var(--accent);
  }
  .lead {
    color: var(--quiet);
    font-size: 1.125em;
  }
  .letter {
    margin-block: 2rem;
  }
  /* The words fade out at the lower edge while there are more below. At the end they stand above this. */
  @media (forced-colors: none) and (min-height: 30rem) {
    body::after {
      content: '';
      display: block;
      position: sticky;
      inset-block-end: 0;
      block-size: 6vh;
      background: linear-gradient(transparent, var(--paper));
      pointer-events: none;
    }
  }
  [data-site='plain'] :is(header, h1, .lead, .last) {
    display: none;
  }
  [data-site='plain'] .letter {
    margin-block: 0;
  }
  :root[data-site='news'] {
    --accent: #a8201a;
    font: 1.0625rem/1.6 Georgia, 'Noto Serif', serif;
  }
  :root[data-site='news'][data-colours='dark'] {
    --accent: #ff9a92;
  }
  [data-site='news'] header {
    border-block-end: 3px double currentColor;
    font-family: system-ui, sans-serif;
  }
  :root[data-site='magazine'] {
    color-scheme: dark;
    --paper: #101014;
    --ink: #f3efe6;
    --quiet: #b9b2a4;
    --accent: #ffcf6b;
    --measure: 40rem;
    font: 1.125rem/1.65 'Iowan Old Style', Palatino, 'Noto Serif', serif;
  }
  [data-site='magazine'] h1 {
    font-size: 2.5rem;
    font-weight: 400;
  }
  :root[data-site='arabic'] {
    --accent: #0c6b58;
    font: 1.125rem/1.75 'Noto Naskh Arabic', 'Geeza Pro', 'Segoe UI', serif;
  }
  :root[data-site='arabic'][data-colours='dark'] {
    --accent: #7fd6c0;
  }
  :root[data-site='blog'] {
    --paper: #fbf7ef;
    --accent: #6a3d9a;
    --measure: 36rem;
    font: 1.375rem/1.6 Charter, 'Bitstream Charter', 'Noto Serif', serif;
  }
  :root[data-site='blog'][data-colours='dark'] {
    --paper: #1b1820;
    --accent: #cdb0f2;
  }
`;
