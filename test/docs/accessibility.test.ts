// docs/accessibility.md answers every success criterion, and each test that it names is there.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {guide, root} from '../support/guides.ts';

// WCAG 2.2 (https://www.w3.org/TR/WCAG22/), without 4.1.1, which is obsolete.
const CRITERIA = {
  A: `1.1.1 Non-text Content
    1.2.1 Audio-only and Video-only (Prerecorded)
    1.2.2 Captions (Prerecorded)
    1.2.3 Audio Description or Media Alternative (Prerecorded)
    1.3.1 Info and Relationships
    1.3.2 Meaningful Sequence
    1.3.3 Sensory Characteristics
    1.4.1 Use of Color
    1.4.2 Audio Control
    2.1.1 Keyboard
    2.1.2 No Keyboard Trap
    2.1.4 Character Key Shortcuts
    2.2.1 Timing Adjustable
    2.2.2 Pause, Stop, Hide
    2.3.1 Three Flashes or Below Threshold
    2.4.1 Bypass Blocks
    2.4.2 Page Titled
    2.4.3 Focus Order
    2.4.4 Link Purpose (In Context)
    2.5.1 Pointer Gestures
    2.5.2 Pointer Cancellation
    2.5.3 Label in Name
    2.5.4 Motion Actuation
    3.1.1 Language of Page
    3.2.1 On Focus
    3.2.2 On Input
    3.2.6 Consistent Help
    3.3.1 Error Identification
    3.3.2 Labels or Instructions
    3.3.7 Redundant Entry
    4.1.2 Name, Role, Value`,
  AA: `1.2.4 Captions (Live)
    1.2.5 Audio Description (Prerecorded)
    1.3.4 Orientation
    1.3.5 Identify Input Purpose
    1.4.3 Contrast (Minimum)
    1.4.4 Resize Text
    1.4.5 Images of Text
    1.4.10 Reflow
    1.4.11 Non-text Contrast
    1.4.12 Text Spacing
    1.4.13 Content on Hover or Focus
    2.4.5 Multiple Ways
    2.4.6 Headings and Labels
    2.4.7 Focus Visible
    2.4.11 Focus Not Obscured (Minimum)
    2.5.7 Dragging Movements
    2.5.8 Target Size (Minimum)
    3.1.2 Language of Parts
    3.2.3 Consistent Navigation
    3.2.4 Consistent Identification
    3.3.3 Error Suggestion
    3.3.4 Error Prevention (Legal, Financial, Data)
    3.3.8 Accessible Authentication (Minimum)
    4.1.3 Status Messages`,
};

const {text} = guide('docs/accessibility.md');

interface Answer {
  readonly criterion: string;
  readonly state: string;
  readonly heldBy: readonly string[];
}

/** `- **1.1.1 Non-text Content** (A): Met. … Held by: one, another.` */
const answers: readonly Answer[] = text
  .split(/^- (?=\*\*\d)/m)
  .slice(1)
  .map((lines) => {
    const item = lines.replace(/\s+/g, ' ');
    const [, name, level, state] = /^\*\*(.+?)\*\* \((AA?)\): (\w+)\. /.exec(item) ?? assert.fail(item);
    const [, names] = /Held by: ([^.]+)\./.exec(item) ?? [];
    return {
      criterion: `${name} (${level})`,
      state: state!,
      heldBy: names?.split(', ') ?? [],
    };
  });

const tests = new Map(
  [...text.matchAll(/^\| (.+?) \| `(test\/.+?)` \| (.+?) \|$/gm)].map(([, called, file, name]) => [
    called!,
    {file: file!, name: name!},
  ]),
);

test('every criterion of level A and AA is answered once', () => {
  const wanted = Object.entries(CRITERIA).flatMap(([level, names]) =>
    names.split('\n').map((name) => `${name.trim()} (${level})`),
  );
  assert.equal(wanted.length, 55);
  assert.deepEqual(answers.map(({criterion}) => criterion).sort(), wanted.sort());
});

test('what is met is held by a test', () => {
  const states = new Set(answers.map(({state}) => state));
  assert.deepEqual([...states].sort(), ['Met', 'None', 'Page']);
  const unheld = answers.filter(({state, heldBy}) => state === 'Met' && heldBy.length === 0);
  assert.deepEqual(unheld, []);
});

test('each test that is named is there', () => {
  const named = answers.flatMap(({heldBy}) => heldBy);
  assert.deepEqual([...new Set(named)].sort(), [...tests.keys()].sort());
  for (const {file, name} of tests.values()) {
    assert.ok(readFileSync(join(root, file), 'utf8').includes(name), `${file} has no test ${name}`);
  }
});
