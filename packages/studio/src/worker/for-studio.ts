// The check speaks to people who edit the document by hand as well. People in the studio meet no names of commands or
// keys.

interface Said {
  readonly message: string;
  readonly hint: string;
}

/** Sentences that name keys of the document, and the same for a person with fields and buttons. */
const IN_STUDIO: readonly (readonly [key: RegExp, said: string])[] = [
  [/ \(countersign [^)]*\)/g, ''],
  [/ \(\[@id\]\)/, ''],
  [/^(Cite it there too) \([^()]*\)/, '$1'],
  [/^Add "[^"]+" there; until then readers of it see "[^"]+"\.$/, 'Until it is translated, readers see the original.'],
  [
    /^Add "[^"]+" there; until then the overview .*$/,
    'Until it is translated, the overview shows its readers the whole text.',
  ],
  [
    /^Save the page in a web archive, and add "archived": .*?, before/,
    'Save the page in a web archive, and paste the address of the copy into the source, before',
  ],
  [
    /^(Look whether every status and link still holds), then write "checked": .*$/,
    '$1, then say that everything was checked today.',
  ],
  [
    / as a source whose publishers name it as addressees does\.$/,
    ' as a source, with its name under “Published by” as under “To whom”.',
  ],
  [/^Add "brief": one or two/, 'Write the short version: one or two'],
  [
    /^Write the right day in both: .*$/,
    'Write the right day in both places: here, and as the day on which the letter was sent.',
  ],
  [
    /^Write "date": "([^"]+)", or the right day as "sent".*$/,
    'Write $1, or the right day on which the letter was sent.',
  ],
  [
    / A web address belongs into sources, to be cited with \[@id\]; .*$/,
    ' Add a web address as a source, and cite that.',
  ],
  [/^Add the address to sources and cite it: \[@id\]\.$/, 'Add the address as a source, and cite that.'],
  [/^Put the file into the folder "logos" .*$/, 'Add the picture again as the logo of this signatory.'],
  [/^Add "closing": .*?, when and how/, 'Write when and how'],
  [/^Remove "closing", or write .*$/, 'Remove the closing note, or say that the campaign has ended or was retracted.'],
  [/^Add "missing": "…"\.$/, 'Write what was not done.'],
  [/ and "missing" belongs to partial alone\.$/, ' and what was not done belongs to partial alone.'],
  [/^Remove "missing", or write partial\.$/, 'Remove it, or choose partly met.'],
  [/^Add "asked": .*$/, 'Write the day on which it was asked.'],
  [/^Add "date": .*$/, 'Write the day of the finding.'],
  [/^Add "text": "…"\.$/, 'Write what it says.'],
  [/^Add "[\w-]{2,12}": "…"\.$/, 'Write it in that language.'],
  [/^Add "name", .*$/, 'Write a name, or choose a signatory or a source whose publishers say it.'],
  [/^Add "name" to the speaker\.$/, 'Write the name of the speaker.'],
  [/, as \[@id\]\.$/, '.'],
  [/^Write \[@id\](?:\.$| or .*$)/, 'Remove it, and cite the source anew.'],
  [/^Write "url": ("[^"]+") for that signatory/, 'Write $1 as the web address of that signatory'],
  [/ write its "url" without a path: /, ' write its web address without a path: '],
  [
    / What was promised for later goes into "due" .*$/,
    ' What was promised for later has its place in the entry of the promise.',
  ],
  [/^Remove publishersOf: /, 'Remove the source: '],
  [/, write "denial": "[^"]+", or say so/, ', choose them as the denial, or say so'],
  [/^(Translate what changed since), then write \d+\.$/, '$1.'],
  [/^(?:Write it behind --lang|Export it again with countersign).*$/, 'Export the sheet again here.'],
  [/^(Keep the first row as) countersign translate export wrote it\.$/, '$1 it was exported.'],
  [/^(Take the other file), or leave --lang out\.$/, '$1.'],
  [/^(If it signed again, remove) "withdrawn"\.$/, '$1 the day on which it withdrew.'],
  [/ keep it and add "withdrawn"\./, ' keep it and write the day on which it withdrew.'],
];

/** A missing value, with the text that an editor of the file would add: `Add "publishers": ["…"] (who did).` */
const MISSING = /^(?:Add|Write) "[^"]+": .*?(?: \((.+)\))?\.$/s;

/** A finding of the check in words for somebody who sees fields and buttons. */
export function forStudio<Finding extends Said>(finding: Finding): Finding {
  const {message} = finding;
  if (message === 'This is missing.' || message === 'The list is empty.') {
    const [added, meaning] = MISSING.exec(finding.hint) ?? [];
    if (meaning !== undefined) return {...finding, message: 'This is missing:', hint: `${meaning}.`};
    if (added !== undefined) return {...finding, message: 'This is missing.', hint: ''};
  }
  return {...finding, message: inStudio(message), hint: inStudio(finding.hint)};
}

const inStudio = (text: string): string => IN_STUDIO.reduce((now, [key, said]) => now.replace(key, said), text);
