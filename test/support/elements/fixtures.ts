// The fixtures of `bare-fixtures.ts`, with every part of the code at hand: elements draw at once in every language.
// test/elements/parts-late.browser.ts tests what elements do while a part is on its way.
import {provideAllParts} from '#elements/parts/all-parts.js';

export * from './bare-fixtures.ts';

provideAllParts();
