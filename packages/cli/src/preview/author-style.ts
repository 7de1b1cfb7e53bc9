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
main { flex: 1; display: grid; gap: 1rem; grid-template-rows: auto 1fr auto; padding: 0.75rem 1rem 1rem; }
section { min-inline-size: 0; }
#view { display: flex; flex-direction: column; gap: 0.5rem; }
#view-name { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
#note { padding: 0.5rem 0.75rem; border-inline-start: 4px solid var(--problem); background: var(--tint); }
#size { color: var(--quiet); }
#window { flex: 1; position: relative; min-block-size: 38rem; overflow: hidden; border: 1px solid var(--line); background: var(--tint); }
iframe { position: absolute; inset-block-start: 0; inset-inline-start: max(0px, (100% - var(--width)) / 2); inline-size: var(--width); block-size: calc(100% / var(--scale)); border: 0; background: Canvas; transform: scale(var(--scale)); transform-origin: 0 0; }
iframe.loading { visibility: hidden; }
@media (width >= 60rem) {
  main { grid-template: 'view problems' auto 'view warnings' 1fr / minmax(0, 1fr) 20rem; }
  #view { grid-area: view; }
  #problems { grid-area: problems; }
  #warnings { grid-area: warnings; }
}
@media (width >= 60rem) and (height >= 36rem) {
  body { block-size: 100vh; }
  main { min-block-size: 0; grid-template-rows: fit-content(60%) minmax(0, 1fr); }
  #window { min-block-size: 0; }
  #problems, #warnings { overflow: auto; }
}
ol { margin: 0; padding: 0; list-style: none; }
li { padding-block: 0.5rem; border-block-start: 1px solid var(--line); }
li strong { margin-inline-end: 0.5em; }
.place { color: var(--quiet); }
#problems.has-findings h2 { color: var(--problem); }
`;
