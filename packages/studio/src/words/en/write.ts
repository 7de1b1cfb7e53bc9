import {plural} from '../plural.ts';

/** Words of the views in which a letter is written. */
export const write = {
  named: 'Short names for new entries',
  unnamed: 'Without a name yet',

  // Letter.
  toWhom: 'To whom',
  addAddressee: 'Add an addressee',
  addresseeNumber: (n: number) => `Addressee ${n}`,
  dates: 'Dates',
  ownWords: 'The letter’s own words',
  ownWordsHelp:
    'Optional. Paste the whole letter, or leave this empty if the signatories have not released it. Enter begins a new paragraph; Backspace at the beginning joins it with the one before.',
  whereToRead: 'Where to read it',
  whereToReadHelp: 'The page or PDF with the whole letter, once for each language.',
  addText: 'Add an address',
  textNumber: (n: number) => `Text ${n}`,
  takePart: 'Take part',
  takePartHelp:
    'Links to what readers can do, three at most. They lead to your own pages: nobody signs here. Asking for signatures or support needs the agreement of all signatories.',
  addAction: 'Add a link',
  actionNumber: (n: number) => `Link ${n}`,
  enoughActions: 'There are three links. More are not shown.',
  publisher: 'Publisher',

  // Blocks of the letter.
  blockKind: 'Kind',
  blockKinds: {paragraph: 'Paragraph', heading: 'Heading', list: 'List', numbered: 'Numbered list'},
  addParagraph: 'Add a paragraph',
  addHeading: 'Add a heading',
  addList: 'Add a list',
  addPoint: 'Add a point',
  addBelow: 'Add below',
  pointNumber: (n: number) => `point ${n}`,
  pasteLetter: 'Paste the whole letter',
  pasteHere: 'Paste the letter here',
  pasteHelp: 'From Word, a mail or a web page. Paragraphs, headings and lists are kept; pictures are left out.',
  takeInText: 'Add this text to the letter',

  // Demands.
  demandsHelp:
    'Each demand in one line. A new one begins as “not known to us”, with the letter as its source. What happens later is recorded with the button in each demand.',
  addDemand: 'Add a demand',
  demandNumber: (n: number) => `Demand ${n}`,
  whatHappened: 'What happened so far',
  entryPublished: 'This entry may have been published, so it stays as it is. If it is wrong, record that below.',
  mendEntry: 'Mend this entry',
  criteria: 'What each status means for this demand',
  criteriaHelp: 'Only where a demand needs more than the general meaning. Leave the others empty.',

  // Sources.
  sourcesHelp: 'Everything that is claimed rests on a source. Add it once, then cite it anywhere.',
  findSource: 'Find a source',
  openAddress: 'Open this page in a new tab',
  notUsed: 'not used yet',
  notUsedHelp: 'Nothing rests on this source yet.',
  usedIn: 'Used in:',
  moreAboutSource: 'More about this source',
  addLanguage: 'Add a language',
  addressIn: (language: string) => `Address in ${language}`,
  archived: 'Archived copy',
  archiveHelp:
    'Pages vanish. Look for a copy in an archive or make one, then paste its address below. The links open in a new tab.',
  findCopy: 'Look for a copy:',
  saveCopy: 'Make a copy:',
  needsAccount: '(members only)',
  importSources: 'Bring sources from Zotero or another reference manager',
  importHelp: 'Export them there as BibTeX, RIS or CSL JSON. Nothing is added before you have seen it.',
  referencesFile: 'File of references',
  referencesText: 'Or paste the references',
  lookThrough: 'Look through them',
  toTakeIn: plural('en', {one: '{n} source to add', other: '{n} sources to add'}),
  knownAlready: plural('en', {one: '{n} is here already.', other: '{n} are here already.'}),
  leftOut: 'Left out',
  lookAgain: 'To look at again',
  takeIn: 'Add',
  takeInSources: plural('en', {one: 'Add {n} source', other: 'Add {n} sources'}),
  titleColumn: 'Title',
  publisherColumn: 'Published by',
  dateColumn: 'Date',
  addressColumn: 'Address',
  fileTooLarge: 'This file is too large for a list of references.',
  correctionNumber: (n: number) => `Correction ${n}`,

  // Statements.
  statementsHelp:
    'Facts, claims and words of others, each with who says it. A denial is shown directly after what it denies.',
  addStatement: 'Add a claim or statement',
  statementNumber: (n: number) => `Claim ${n}`,
  speakers: {
    publishers: 'The publishers of a source',
    signatory: 'A signatory, or somebody who speaks for one',
    other: 'Somebody else',
  },

  // Replies.
  repliesHelp:
    'What the addressees answered or said, in their own words where you can. If they did not answer, say so.',
  addReply: 'Add a reply',
  replyNumber: (n: number) => `Reply ${n}`,
  replyBy: (name: string) => `Reply by ${name}`,
  silentUntil: 'No answer until',
  wholeLetter: 'The letter as a whole',
  noAddressees: 'First say to whom the letter goes, under:',

  // Campaign and publisher.
  campaign: 'Campaign',
  idFixed: 'It can no longer change: embeds and links rest on it.',
  upToDate: 'How current this is',
  checkedToday: 'Everything checked today',
  howItStands: 'How the campaign stands',
  endIt: 'It ended, or has to be retracted',
  revisionHelp: 'It counts up with each version that you publish.',
  correctSomething: 'Something was wrong',
  accepted: 'Findings that stay as they are',
  acceptedHelp: 'The check no longer mentions them. The reasons are for other authors and are not published.',
  acceptedNumber: (n: number) => `Finding ${n}`,
  reason: 'Why it stays',

  // Pages of long lists.
  pages: 'Pages of the list',
  page: 'Page',
  pageOf: (first: number, last: number, of: number) => `${first}–${last} of ${of}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',

  // Choosing and citing sources.
  evidence: 'Sources that show it',
  chooseSource: 'Choose a source',
  anotherSource: 'Choose another source',
  newSource: 'New source',
  source: 'Source',
  sourceNumber: (n: number) => `Source ${n}`,
  sourceNamed: (title: string) => `Source “${title}”`,
  locator: 'Where in it',
  locatorExample: 'p. 4',
  quote: 'Its own words',
  quoteLabel: 'The words that show it, in the language of the source',
  moreInSources: 'Everything else about this source can be added in the list of sources.',
  typeToFind: 'Type to search',
  found: plural('en', {one: '{n} found', other: '{n} found'}),
  nothingFound: 'Nothing found.',
  clear: 'Clear',
  cite: 'Cite a source',
  insert: 'Insert',
  cancel: 'Cancel',
  noSources: 'This letter has no sources yet. Add them under:',
  reads: 'Readers see:',
  unknownSource: (id: string) => `no source is called ${id}`,
  countOf: (n: number, most: number) => `${n} of ${most} characters`,
  onePerLine: 'One on each line.',
};
