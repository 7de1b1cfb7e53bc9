// The chart in docs/performance.md: times to the answer beside the static page, a panel for each size. Written by
// hand, so that it needs no library and its text stays text.
import {LIMIT} from './numbers.ts';
import type {Row, SizeSummary} from './results.ts';
import type {Spread} from './statistics.ts';

const WIDTH = 760;
const PLOT = {from: 195, to: 650};
const ROW = 22;
const HEAD = 34;
const AXIS = 34;

/** Whoever sees the page in the dark sees the chart so; it has a ground of its own in both. */
const STYLE = `
  .ground { fill: #fffdf9 }
  text { fill: #1c1a17; font: 13px system-ui, sans-serif }
  .head { font-weight: 700; font-size: 15px }
  .small { font-size: 12px; fill: #5c564b }
  .value, .tick { text-anchor: middle }
  .value { text-anchor: end; font-variant-numeric: tabular-nums }
  .grid { stroke: #d8d0c2 }
  .limit { stroke: #1c1a17; stroke-dasharray: 4 3 }
  .range { stroke: #78705f; stroke-width: 2 }
  .dot { fill: #78705f }
  .ours .range { stroke: #0a6b4d }
  .ours .dot { fill: #0a6b4d }
  .ours text { font-weight: 700 }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #1b1d20 }
    text { fill: #eceae6 }
    .small { fill: #b4b0a8 }
    .grid { stroke: #3d4146 }
    .limit { stroke: #eceae6 }
    .range { stroke: #a9a69f }
    .dot { fill: #a9a69f }
    .ours .range { stroke: #5fd3a5 }
    .ours .dot { fill: #5fd3a5 }
  }
`;

export function chart(sizes: readonly SizeSummary[]): string {
  const end = Math.ceil(Math.max(...sizes.flatMap(({rows}) => rows.map((row) => goalOf(row).highest))) * 2) / 2;
  const x = (ratio: number) => round(PLOT.from + ((PLOT.to - PLOT.from) * ratio) / end);
  const heights = sizes.map(({rows}) => HEAD + (rows.length - 1) * ROW + AXIS);
  const top = 62;
  const height = top + heights.reduce((sum, each) => sum + each, 0);
  const panels = sizes.map((size, at) => {
    const y = top + heights.slice(0, at).reduce((sum, each) => sum + each, 0);
    return `<g transform="translate(0 ${y})">\n${panel(size, x, end)}\n</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">Time until the answer is on the screen, beside static HTML</title>
<desc id="desc">${sizes.map(description).join(' ')}</desc>
<style>${STYLE}</style>
<rect class="ground" width="${WIDTH}" height="${height}"/>
<text class="head" x="16" y="28">Time until the answer is on the screen, beside static HTML</text>
<text class="small" x="16" y="48">In multiples of the static page’s, on a slowed machine. A dot is the median of the rounds, a line their range.</text>
${panels.join('\n')}
</svg>
`;
}

function panel({size, sources, rows}: SizeSummary, x: (ratio: number) => number, end: number): string {
  const others = rows.filter(({contestant}) => contestant !== LIMIT);
  const bottom = HEAD + others.length * ROW;
  const step = end > 6 ? 1 : 0.5;
  const ticks = Array.from({length: Math.floor(end / step) + 1}, (_, at) => at * step);
  return [
    `<text class="head" x="16" y="20">${size.toLocaleString('en')} signatories, ${sources.toLocaleString('en')} sources</text>`,
    ...ticks.map((tick) => {
      const line = `<line class="${tick === 1 ? 'limit' : 'grid'}" x1="${x(tick)}" x2="${x(tick)}" y1="${HEAD - 4}" y2="${bottom}"/>`;
      return `${line}<text class="small tick" x="${x(tick)}" y="${bottom + 14}">${tick}</text>`;
    }),
    ...others.map((row, at) => {
      const {contestant, label} = row;
      const goal = goalOf(row);
      const y = HEAD + at * ROW + ROW / 2;
      return [
        `<g${isOurs(contestant) ? ' class="ours"' : ''}>`,
        `<text x="16" y="${y + 4}">${label}</text>`,
        `<line class="range" x1="${x(goal.lowest)}" x2="${x(goal.highest)}" y1="${y}" y2="${y}"/>`,
        `<circle class="dot" cx="${x(goal.median)}" cy="${y}" r="5"/>`,
        `<text class="value" x="${WIDTH - 24}" y="${y + 4}">${goal.median.toFixed(2)} ×</text>`,
        '</g>',
      ].join('');
    }),
  ].join('\n');
}

const goalOf = ({ratios}: Row): Spread => ratios['goal']!;
const isOurs = (contestant: string): boolean => /^(ours|snippet)/.test(contestant);

/** The numbers again, for who hears the chart. */
const description = ({size, rows}: SizeSummary) =>
  `${size.toLocaleString('en')} signatories: ${rows
    .filter(({contestant}) => contestant !== LIMIT)
    .map((row) => `${row.label} ${goalOf(row).median.toFixed(2)}`)
    .join(', ')}.`;

const round = (value: number) => Math.round(value * 10) / 10;
