// The editor of the view for JSON: CodeMirror, in a shadow root, so that its styles are adopted style sheets, which our
// policy allows. This module is loaded with the view alone.
import {defaultKeymap, history, historyKeymap, indentWithTab} from '@codemirror/commands';
import {json} from '@codemirror/lang-json';
import {bracketMatching, HighlightStyle, syntaxHighlighting} from '@codemirror/language';
import {lintGutter, lintKeymap, setDiagnostics, type Diagnostic} from '@codemirror/lint';
import {Annotation, EditorState} from '@codemirror/state';
import {drawSelection, EditorView, keymap, lineNumbers} from '@codemirror/view';
import {tags} from '@lezer/highlight';
import type {Linted} from '../../worker/lint.ts';

export interface EditorOptions {
  readonly text: string;
  /** The name of the editor, and the way to leave it. */
  readonly label: string;
  readonly isReadOnly: boolean;
  /** Takes each text that somebody types. */
  readonly onText: (text: string) => void;
}

export interface Editor {
  readonly text: string;
  /** Shows another text, without an answer to it. */
  show(text: string): void;
  /** Marks the lines of problems. */
  mark(problems: readonly Linted[]): void;
  /** Moves the caret to a line, and the focus into the text. */
  goToLine(line: number): void;
  destroy(): void;
}

/** Marks changes that nobody typed. */
const shown = Annotation.define<boolean>();

export function createEditor(root: ShadowRoot, {text, label, isReadOnly, onText}: EditorOptions): Editor {
  const state = EditorState.create({
    doc: text,
    extensions: [
      lineNumbers(),
      history(),
      drawSelection(),
      bracketMatching(),
      json(),
      lintGutter(),
      syntaxHighlighting(COLOURS),
      THEME,
      EditorView.lineWrapping,
      EditorState.readOnly.of(isReadOnly),
      EditorView.contentAttributes.of({'aria-label': label, dir: 'ltr', spellcheck: 'false', tabindex: '0'}),
      // Tab indents; after Escape it leaves, as the label says.
      keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap, indentWithTab]),
      EditorView.updateListener.of((update) => {
        const isTyped = update.docChanged && !update.transactions.some((each) => each.annotation(shown));
        if (isTyped) onText(update.state.doc.toString());
      }),
    ],
  });
  const view = new EditorView({state, root, parent: root as unknown as Element});
  return {
    get text() {
      return view.state.doc.toString();
    },
    show(next) {
      view.dispatch({changes: {from: 0, to: view.state.doc.length, insert: next}, annotations: shown.of(true)});
    },
    mark(problems) {
      view.dispatch(
        setDiagnostics(
          view.state,
          problems.map((each) => diagnostic(view.state, each)),
        ),
      );
    },
    goToLine(number) {
      const line = view.state.doc.line(Math.min(Math.max(1, number), view.state.doc.lines));
      view.dispatch({selection: {anchor: line.from}, effects: EditorView.scrollIntoView(line.from, {y: 'center'})});
      view.focus();
    },
    destroy() {
      view.destroy();
    },
  };
}

/** A problem at its place. The text may have changed since it was found. */
function diagnostic({doc}: EditorState, {line, column, message, hint, isWarning}: Linted): Diagnostic {
  const {from: start, to} = doc.line(Math.min(Math.max(1, line), doc.lines));
  const from = Math.min(start + Math.max(0, column - 1), to);
  return {from, to, severity: isWarning ? 'warning' : 'error', message: `${message} ${hint}`};
}

const COLOURS = HighlightStyle.define([
  {tag: tags.propertyName, color: 'var(--accent)'},
  {tag: tags.string, color: 'var(--ink)'},
  {tag: [tags.number, tags.bool, tags.null], color: 'var(--good)'},
]);

const THEME = EditorView.theme({
  '&': {color: 'var(--ink)', fontSize: '0.9375rem', border: '1px solid var(--control-line)', borderRadius: '0.4rem'},
  '&.cm-focused': {outline: '3px solid var(--accent)', outlineOffset: '2px'},
  '.cm-scroller': {fontFamily: 'ui-monospace, monospace', maxBlockSize: '70vh', overflow: 'auto'},
  '.cm-content': {caretColor: 'var(--ink)'},
  '.cm-cursor': {borderLeftColor: 'var(--ink)'},
  '.cm-gutters': {background: 'var(--tint)', color: 'var(--quiet)', border: '0'},
  '.cm-selectionBackground, &.cm-focused .cm-selectionBackground': {
    background: 'color-mix(in srgb, var(--accent) 25%, transparent) !important',
  },
  // In the place of pictures in data: addresses, which our policy does not let in.
  '.cm-lintRange': {backgroundImage: 'none', textDecoration: 'underline wavy', textDecorationSkipInk: 'none'},
  '.cm-lintRange-error': {backgroundImage: 'none', textDecorationColor: 'var(--problem)'},
  '.cm-lintRange-warning': {backgroundImage: 'none', textDecorationColor: 'var(--warning)'},
  '.cm-lintRange-active': {background: 'var(--tint)'},
  '.cm-lint-marker': {content: 'normal', inlineSize: '0.7em', blockSize: '0.7em', marginBlockStart: '0.35em'},
  '.cm-lint-marker-error': {content: 'normal', background: 'var(--problem)', borderRadius: '50%'},
  '.cm-lint-marker-warning': {content: 'normal', background: 'var(--warning)'},
  '.cm-diagnostic': {borderInlineStart: '4px solid var(--warning)'},
  '.cm-diagnostic-error': {borderInlineStartColor: 'var(--problem)'},
  '.cm-tooltip': {background: 'var(--paper)', color: 'var(--ink)', border: '1px solid var(--line)'},
  '.cm-panels': {background: 'var(--tint)', color: 'var(--ink)'},
});
