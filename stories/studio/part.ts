// A story of the studio: which letter, what the check says of it, and the part that is drawn.
import {html, type TemplateResult} from 'lit';
import type {Checked} from '../../packages/studio/src/worker/check.ts';
import {sheets} from './sheets.ts';
import './studio-part.ts';
import type {Draw} from './studio-part.ts';

export interface PartArgs {
  /** The document that is edited. */
  letter: unknown;
  said: Checked;
  /** The keys of the cards that are open at first. */
  open?: readonly string[];
}

/** Nothing is wrong, and nothing deserves another look. */
export const CLEAN: Checked = {problems: [], warnings: [], gaps: []};

/** Something that the check says of a place. */
export const saying = (pointer: string, name: string, message: string, hint: string): Checked['problems'][number] => ({
  kind: 'story',
  pointer,
  name,
  line: 1,
  column: 1,
  message,
  hint,
});

/** Draws a part on a page of the studio. */
export const part = ({letter, said, open = []}: PartArgs, draw: Draw): TemplateResult =>
  html`${sheets()}
    <div class="studio-part">
      <studio-part .letter=${letter} .said=${said} .open=${open} .draw=${draw}></studio-part>
    </div>`;
