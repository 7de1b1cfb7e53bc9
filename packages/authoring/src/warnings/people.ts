import {inLanguage, type Campaign} from '@countersign/campaign';
import type {Warning} from './warning.js';

/** Warns of each person who is named: a person can be harmed by a letter in another way than an organisation. */
export function* peopleWarnings({signatories, statements, language}: Campaign): Generator<Warning> {
  for (const [at, {kind, name}] of signatories.entries()) {
    if (kind === 'person') yield warning(`/signatories/${at}`, inLanguage(name, language));
  }
  for (const [at, {speaker}] of statements.entries()) {
    if (speaker.name === undefined || speaker.role === undefined) continue;
    yield warning(`/statements/${at}/speaker`, inLanguage(speaker.name, language));
  }
}

const warning = (pointer: string, text: string): Warning => ({
  pointer,
  kind: 'person',
  text,
  message: 'A person is named here.',
  hint: 'Name only those who agreed, and remove whoever asks to be; a signatory can count as withheld instead.',
});
