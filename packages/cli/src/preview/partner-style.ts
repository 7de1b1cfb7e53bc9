// The style sheet of the invented organisation: one column, a serif, and its own colours.
export const PARTNER_STYLE = `
:root { color-scheme: light; --paper: #fff; --ink: #20242b; --quiet: #5a6270; --accent: #8a1538; }
:root[data-colours='dark'] { color-scheme: dark; --paper: #14171c; --ink: #e6e8ec; --quiet: #a5adba; --accent: #f08aa5; }
html { background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 Georgia, 'Noto Serif', 'Noto Naskh Arabic', serif; }
body { margin: 0; overflow-wrap: anywhere; }
header { border-block-start: 0.4rem solid var(--accent); font-family: system-ui, sans-serif; }
header, main { box-sizing: border-box; max-inline-size: 46rem; margin-inline: auto; padding-inline: 1rem; }
main { padding-block-end: 3rem; }
small { color: var(--quiet); font-size: 0.875rem; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
a { color: var(--accent); }
.lead { font-size: 1.1875rem; color: var(--quiet); }
article > div { margin-block: 2rem; }
`;
