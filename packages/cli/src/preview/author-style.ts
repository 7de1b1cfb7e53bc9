// The style sheet of the author's page: the colours and fonts of the system, and one column where there is little room.
export const AUTHOR_STYLE = `
:root { color-scheme: light dark; --line: light-dark(#767676, #8f8f8f); --quiet: light-dark(#595959, #b0b0b0); --tint: light-dark(#f3f3f3, #242424); --problem: light-dark(#a8281f, #f59c93); }
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { font: 0.9375rem/1.45 system-ui, sans-serif; background: Canvas; color: CanvasText; }
body { margin: 0; display: flex; flex-direction: column; min-block-size: 100vh; overflow-wrap: anywhere; }
header, form { padding: 0.6rem 1rem; }
header { display: flex; flex-wrap: wrap; gap: 0 1.5rem; align-items: baseline; }
h1 { font-size: 1.125rem; margin: 0; }
h2 { font-size: 1rem; margin: 0 0 0.5rem; }
p { margin: 0; }
form { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; background: var(--tint); border-block: 1px solid var(--line); }
fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0 0.9rem; min-inline-size: 0; }
fieldset:disabled { color: GrayText; }
legend { float: inline-start; padding: 0; margin-inline-end: 0.9rem; font-weight: 600; line-height: 1.6rem; }
label { display: inline-flex; gap: 0.35em; align-items: center; min-block-size: 1.6rem; }
input { margin: 0; }
:focus-visible { outline: 2px solid; outline-offset: 2px; }
main { flex: 1; display: flex; flex-wrap: wrap; gap: 1rem; padding: 0.75rem 1rem 1rem; }
#view { flex: 999 1 36rem; min-inline-size: 0; display: flex; flex-direction: column; }
#view-name { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
#behind { padding: 0.5rem 0.75rem; margin-block-end: 0.5rem; border-inline-start: 4px solid var(--problem); background: var(--tint); }
#window { flex: 1; display: flex; min-block-size: 38rem; overflow: auto; border: 1px solid var(--line); background: var(--tint); }
iframe { border: 0; flex: none; block-size: auto; margin-inline: auto; background: Canvas; }
#window[data-width='phone'] iframe { inline-size: 360px; }
#window[data-width='desktop'] iframe { inline-size: max(100%, 56rem); }
aside { flex: 1 1 18rem; min-inline-size: 0; }
aside section + section { margin-block-start: 1.5rem; }
ol { margin: 0; padding: 0; list-style: none; }
li { padding-block: 0.5rem; border-block-start: 1px solid var(--line); }
li strong { margin-inline-end: 0.5em; }
.place { color: var(--quiet); }
.has-problems { color: var(--problem); font-weight: 600; }
`;
