// Generated from messages/*.json by `pnpm generate`. Do not edit.

/** Every word of the interface in one language: functions of their placeholders. */
export type Words = {
  readonly status: {
    readonly met: () => string;
    readonly partial: () => string;
    readonly promised: () => string;
    readonly unmet: () => string;
    readonly reversed: () => string;
    readonly unknown: () => string;
    readonly dropped: () => string;
  };
  readonly to: (d: {names: string}) => string;
  readonly sent: (d: {date: string}) => string;
  readonly published: (d: {date: string}) => string;
  readonly readLetter: (d: {language: string}) => string;
  readonly readOriginal: (d: {language: string}) => string;
  readonly announcement: () => string;
  readonly partner: () => string;
  readonly signedBy: (d: {list: string}) => string;
  readonly organisations: (d: {n: number}) => string;
  readonly people: (d: {n: number}) => string;
  readonly withheld: (d: {n: number}) => string;
  readonly others: (d: {n: number}) => string;
  readonly demands: () => string;
  readonly standing: (d: {n: number}) => string;
  readonly allDemands: (d: {n: number}) => string;
  readonly missing: (d: {text: string}) => string;
  readonly latestEntry: (d: {date: string}) => string;
  readonly since: (d: {date: string}) => string;
  readonly asOfDay: (d: {date: string}) => string;
  readonly due: (d: {date: string}) => string;
  readonly criterion: (d: {text: string}) => string;
  readonly replied: (d: {name: string; date: string}) => string;
  readonly said: (d: {name: string; date: string}) => string;
  readonly noReply: (d: {name: string; asked: string; date: string}) => string;
  readonly beforeLetter: () => string;
  readonly beforeStatus: () => string;
  readonly rejoinder: () => string;
  readonly record: {
    readonly dates: () => string;
    readonly claims: () => string;
    readonly sources: (d: {n: number}) => string;
  };
  readonly recordAt: (d: {url: string}) => string;
  readonly takePart: () => string;
  readonly until: (d: {date: string}) => string;
  readonly denial: (d: {name: string; date: string}) => string;
  readonly translatedFrom: (d: {language: string}) => string;
  readonly source: (d: {n: number}) => string;
  readonly sourceAt: (d: {n: number; locator: string}) => string;
  readonly sourcesAt: (d: {list: string}) => string;
  readonly archived: () => string;
  readonly archivedOn: (d: {date: string}) => string;
  readonly updated: (d: {date: string}) => string;
  readonly used: {
    readonly letter: () => string;
    readonly demand: (d: {n: number}) => string;
    readonly statement: (d: {n: number}) => string;
    readonly response: (d: {n: number}) => string;
    readonly correction: (d: {n: number}) => string;
    readonly source: (d: {n: number}) => string;
  };
  readonly thisPage: () => string;
  readonly none: () => string;
  readonly publishedBy: (d: {publisher: string}) => string;
  readonly writtenAndJudged: (d: {publisher: string}) => string;
  readonly writtenBy: (d: {publisher: string; assessor: string}) => string;
  readonly approved: (d: {agreed: string; signatories: string; revision: string}) => string;
  readonly notYet: (d: {revision: string}) => string;
  readonly notApproved: () => string;
  readonly objected: (d: {names: string}) => string;
  readonly notReviewed: (d: {names: string}) => string;
  readonly putTo: (d: {names: string; date: string}) => string;
  readonly answerBy: (d: {date: string}) => string;
  readonly updatedOn: (d: {date: string}) => string;
  readonly revision: (d: {n: number}) => string;
  readonly checked: (d: {date: string}) => string;
  readonly stale: (d: {date: string}) => string;
  readonly report: () => string;
  readonly contact: () => string;
  readonly page: () => string;
  readonly machine: () => string;
  readonly translatedBy: (d: {by: string}) => string;
  readonly older: (d: {n: number}) => string;
  readonly ended: (d: {date: string}) => string;
  readonly retracted: (d: {date: string}) => string;
  readonly load: (d: {host: string}) => string;
  readonly reveals: (d: {host: string}) => string;
  readonly meaning: {
    readonly met: () => string;
    readonly partial: () => string;
    readonly promised: () => string;
    readonly unmet: () => string;
    readonly reversed: () => string;
    readonly unknown: () => string;
    readonly dropped: () => string;
  };
  readonly basis: {
    readonly reported: (d: {speaker: string}) => string;
    readonly alleged: (d: {speaker: string}) => string;
    readonly said: (d: {speaker: string}) => string;
    readonly quoted: (d: {speaker: string}) => string;
    readonly denied: (d: {speaker: string}) => string;
    readonly found: (d: {speaker: string}) => string;
  };
  readonly kind: {
    readonly investigation: () => string;
    readonly news: () => string;
    readonly report: () => string;
    readonly statement: () => string;
    readonly letter: () => string;
    readonly document: () => string;
    readonly legal: () => string;
    readonly video: () => string;
    readonly other: () => string;
  };
  readonly copyTo: (d: {names: string}) => string;
  readonly replyBy: (d: {date: string}) => string;
  readonly letterText: () => string;
  readonly signatories: () => string;
  readonly fromCountries: (d: {n: number}) => string;
  readonly allSignatories: (d: {n: number}) => string;
  readonly withdrew: (d: {date: string}) => string;
  readonly confirmed: () => string;
  readonly findSignatory: () => string;
  readonly found: (d: {n: number}) => string;
  readonly askedOf: (d: {names: string}) => string;
  readonly history: (d: {n: number}) => string;
  readonly asBefore: () => string;
  readonly later: {
    readonly days: (d: {n: number}) => string;
    readonly months: (d: {n: number}) => string;
    readonly years: (d: {n: number}) => string;
  };
  readonly meanings: () => string;
  readonly criteria: () => string;
  readonly statements: () => string;
  readonly sources: () => string;
  readonly findSource: () => string;
  readonly inList: () => string;
  readonly alsoIn: (d: {language: string}) => string;
  readonly read: (d: {date: string}) => string;
  readonly noAddress: () => string;
  readonly citedAt: () => string;
  readonly back: () => string;
  readonly close: () => string;
  readonly corrections: (d: {n: number}) => string;
  readonly was: (d: {text: string}) => string;
  readonly now: (d: {text: string}) => string;
  readonly reason: (d: {text: string}) => string;
  readonly asOf: (d: {n: number; date: string}) => string;
  readonly current: () => string;
};

/** The paths of the messages, in the order in which each language has them. Those of the record follow. */
export const PATHS =
  'status.met status.partial status.promised status.unmet status.reversed status.unknown status.dropped to sent published readLetter readOriginal announcement partner signedBy organisations people withheld others demands standing allDemands missing latestEntry since asOfDay due criterion replied said noReply beforeLetter beforeStatus rejoinder record.dates record.claims record.sources recordAt takePart until denial translatedFrom source sourceAt sourcesAt archived archivedOn updated used.letter used.demand used.statement used.response used.correction used.source thisPage none publishedBy writtenAndJudged writtenBy approved notYet notApproved objected notReviewed putTo answerBy updatedOn revision checked stale report contact page machine translatedBy older ended retracted load reveals';

/** The messages of English, a line each. The forms of a plural stand between bars: zero, one, two, few, many, other. */
export const ENGLISH =
  'Met\nPartly met\nPromised\nNot met\nTaken back\nNot known to us\nNo longer demanded\nTo {names}\nSent {date}\nPublished {date}\nRead the letter in {language}\nRead the letter in {language} (original)\nRead the announcement of the letter\nAdded by this site, not part of the letter\nSigned by {list}\n|# organisation||||# organisations\n|# person||||# people\n|# whose name is withheld||||# whose names are withheld\n|# other||||# others\nDemands\n|Where the demand stands||||Where the # demands stand\n|Show # demand||||Show all # demands\nMissing: {text}\nLatest entry, {date}\nsince {date}\nas of {date}\nPromised for {date}\nHere this means: {text}\n{name} replied, {date}\n{name} said, {date}\n{name} was asked ({asked}) and had not replied by {date}\nbefore the letter was sent\nbefore the latest entry\nThe signatories’ answer\nDates\nclaims\n|# source||||# sources\nThe whole record: {url}\nTake part\nuntil {date}\nDenied by {name}, {date}\nTranslated from {language}\nSource {n}\nSource {n}, {locator}\nSources {list}\nArchived copy\nArchived copy, {date}\nupdated {date}\nthe letter\ndemand {n}\nclaim {n}\nresponse {n}\ncorrection {n}\nsource {n}\nthis page\nNothing is listed.\nPublished by {publisher}\nWritten and judged by {publisher}.\nWritten by {publisher}; statuses judged by {assessor}.\nApproved by {agreed} of {signatories} signatories at revision {revision}.\nRevision {revision} not yet.\nNot approved by the signatories.\nObjected to by {names}.\nNot reviewed by {names}.\nPut to {names}, {date}.\nAnswer requested by {date}.\nUpdated {date}.\nrevision {n}\nLast checked {date}\nNot checked since {date}\nReport a mistake\nPress and partners\nCampaign page\nMachine translation.\nTranslation: {by}.\nThe translation is of revision {n}.\nThis campaign has ended ({date}).\nThis campaign has been retracted ({date}).\nLoad the campaign from {host}\n{host} will then see your IP address, your browser and which site you are on.';
