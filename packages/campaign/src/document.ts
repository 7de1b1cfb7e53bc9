// Generated from schema/schema.ts by `pnpm generate`. Do not edit.

/**
 * A joint letter: who signed, what it demands, where each demand stands, and the sources
 * behind it. Defaults are filled in.
 */
export interface CampaignDocument {
  /** Address of this schema, for editors. */
  $schema?: string | undefined;
  /** Warnings of the check that stay as they are, with reasons. Left out when it is published. */
  $accepted?:
    | {
        /** The kind of warning, as the check names it. */
        warning: string;
        /** The place, as the check names it. */
        at: string;
        /** The words that it is about, if it is about words. */
        text?: string | undefined;
        /** Why it stays, for other authors. */
        reason: string;
      }[]
    | undefined;
  /** Format of this document. This is format 1. */
  format: 1;
  /** Features without which this document would be shown wrongly. */
  requires: string[];
  /** The oldest reader that shows this document rightly. */
  minimumReader?: string | undefined;
  /** Names the campaign. Never changes. */
  id: string;
  /** The campaign's own page. */
  url: string;
  /** The language in which this document is written. */
  language: string;
  /** Counts up with each published change, by 1,000 at most: readers take no other. */
  revision: number;
  /** When this revision was published. Not in the future. */
  updated: string;
  /** When somebody last checked that everything is still true. */
  checked?: string | undefined;
  /** Who publishes this document. */
  publisher: {
    /** Who publishes this document and answers for it. */
    name: string | Record<string, string>;
    /** The publisher's site. */
    url: string;
    /** Where readers report mistakes. */
    corrections?: string | undefined;
    /** Where press and partners reach the publisher. */
    contact?: string | undefined;
  };
  /** Who judges the statuses. */
  assessedBy: string | Record<string, string>;
  /** What the signatories answered when they were shown a revision. Oldest first. */
  approvals: {
    /** Id of the signatory that answered. */
    signatory: string;
    /** The revision that it was shown. */
    revision: number;
    /** When it answered. */
    date: string;
    /**
     * What it answered. Silence is no answer. agreed: to this revision. objects: to this
     * revision.
     */
    outcome: 'agreed' | 'objects';
  }[];
  /** That the publisher put this account to the addressee. */
  asked?:
    | {
        /** When the publisher put this account to the addressee. */
        date: string;
        /** By when it asked for an answer. */
        replyBy?: string | undefined;
      }
    | undefined;
  /**
   * Whether the campaign goes on. open: it goes on. ended: kept as a record. retracted: only
   * the closing note is shown.
   */
  stage: 'open' | 'ended' | 'retracted';
  /** How each translation was made. */
  translations?:
    | Record<
        string,
        {
          /** The revision that was translated. */
          revision: number;
          /** How it was made. human: by a human. machine: by a machine. */
          method: 'human' | 'machine';
          /** By whom. */
          by?: string | undefined;
        }
      >
    | undefined;
  /** The joint letter. */
  letter: {
    /** Title of the letter. */
    title: string | Record<string, string>;
    /** To whom it was sent. */
    addressees: {
      /** Names the addressee within this document. */
      id: string;
      /** Name of the company or authority. */
      name: string | Record<string, string>;
      /** What it is in this matter. */
      role?: string | Record<string, string> | undefined;
      /** Where a person has this role, when the addressee is a person. */
      affiliation?: string | Record<string, string> | undefined;
      /** Its site. */
      url?: string | undefined;
      /** Received a copy only. */
      cc: boolean;
    }[];
    /** When it was sent. */
    sent?: string | undefined;
    /** When it was made public. */
    published?: string | undefined;
    /** By when it asks for a reply. */
    replyBy?: string | undefined;
    /** The letter itself, in each language. */
    texts: {
      /** Language of this text. */
      language: string;
      /** Where to read it. */
      url: string;
      /** The language in which it was sent. */
      original: boolean;
      /** A copy kept by an archive. */
      archived?:
        | {
            /** Address of the archived copy. */
            url: string;
            /** When the copy was made. */
            date?: string | undefined;
            /** Who keeps it. */
            by?: string | undefined;
          }
        | undefined;
    }[];
    /** Where the letter was announced, when that is not the letter itself. */
    announcement?:
      | {
          /** A press release or page about the letter. */
          url: string;
        }
      | undefined;
    /** The letter in two or three sentences. */
    summary?: string | Record<string, string> | undefined;
    /**
     * The letter's own words, block by block. Leave out when the signatories have not released
     * them.
     */
    blocks: (
      | string
      | Record<string, string>
      | {
          /** A heading of the letter. */
          heading: string | Record<string, string>;
        }
      | {
          /** A list of the letter. */
          list: (string | Record<string, string>)[];
          /** Whether the points are numbered. */
          ordered: boolean;
        }
    )[];
  };
  /** Who signed, in the order in which they are shown. */
  signatories: {
    /** Names the signatory within this document. */
    id: string;
    /**
     * Who it is. organisation: a body of any kind. person: signs for themselves; `affiliation`
     * only identifies them.
     */
    kind: 'organisation' | 'person';
    /** Full name. */
    name: string | Record<string, string>;
    /** Short name, where the full one has no place. */
    shortName?: string | Record<string, string> | undefined;
    /** A person's role. */
    role?: string | Record<string, string> | undefined;
    /** A person's organisation, for identification. */
    affiliation?: string | Record<string, string> | undefined;
    /** Own site. */
    url?: string | undefined;
    /** Country (ISO 3166). */
    country?: string | undefined;
    /** When it signed. */
    signed?: string | undefined;
    /** When it withdrew. */
    withdrawn?: string | undefined;
    /** A logo. Leave out to show the name. */
    logo?:
      | {
          /** Path of the logo in the document's own folder, for light backgrounds. */
          src: string;
          /** Width of the file in pixels. */
          width: number;
          /** Height of the file in pixels. */
          height: number;
          /** The same for dark backgrounds, of the same size. */
          dark?: string | undefined;
        }
      | undefined;
    /** Where the signatory confirms in public that it signed. */
    confirmation?: string | undefined;
  }[];
  /** How many more signed whose names are not published. */
  withheld: number;
  /** What readers can do. */
  actions: {
    /**
     * sign-on, support and write only where all signatories agreed, and while it is open.
     * sign-on: sign the letter. support: support what it demands. write: write to the addressee,
     * and never to a private person. read: read more. follow: hear what comes next.
     */
    kind: 'sign-on' | 'support' | 'write' | 'read' | 'follow';
    /** Who asks: publisher, or the id of a signatory. */
    by: string;
    /** What readers can do, in a few words. */
    label: string | Record<string, string>;
    /**
     * Where to do it, on the site of the body that asks. If its url has a path: below that,
     * without a query.
     */
    url: string;
    /** Until when. */
    until?: string | undefined;
  }[];
  /** What is demanded. */
  demands: {
    /** Names the demand within this document. Never changes. */
    id: string;
    /** What is demanded, in one line. */
    title: string | Record<string, string>;
    /** More about it. */
    detail?: string | Record<string, string> | undefined;
    /** Of whom it is demanded. Empty: of all. */
    addressees: string[];
    /** Narrows what a status means for this demand. */
    criteria?:
      | {
          /** What this status means for this demand. */
          met?: string | Record<string, string> | undefined;
          /** What this status means for this demand. */
          partial?: string | Record<string, string> | undefined;
          /** What this status means for this demand. */
          promised?: string | Record<string, string> | undefined;
          /** What this status means for this demand. */
          unmet?: string | Record<string, string> | undefined;
          /** What this status means for this demand. */
          reversed?: string | Record<string, string> | undefined;
          /** What this status means for this demand. */
          unknown?: string | Record<string, string> | undefined;
          /** What this status means for this demand. */
          dropped?: string | Record<string, string> | undefined;
        }
      | undefined;
    /** What happened, oldest first. The last entry is the status. */
    history: {
      /** When it happened. */
      date: string;
      /**
       * Where it stood from that date on. met: all done, not on the addressee's word alone.
       * partial: part was done; `missing` says what was not. promised: the addressee itself said
       * that it will do this or a named part. unmet: a source later than the demand shows that it
       * was not done, or the addressee refuses. reversed: a step or a promise was withdrawn.
       * unknown: no public source shows it either way. dropped: no longer asked.
       */
      status: 'met' | 'partial' | 'promised' | 'unmet' | 'reversed' | 'unknown' | 'dropped';
      /** By when it was promised. */
      due?: string | undefined;
      /** What happened, and who says so. */
      note: string | Record<string, string>;
      /**
       * The same in one or two sentences, at most 180 characters, with its speaker and a citation
       * of its own evidence.
       */
      brief?: string | Record<string, string> | undefined;
      /** partial: what of the demand was not done. */
      missing?: string | Record<string, string> | undefined;
      /** What shows it. At least one source. */
      evidence: {
        /** Id of a source. */
        source: string;
        /** Where in it. */
        locator?: string | undefined;
        /** Its own words, in its own language. */
        quote?: string | undefined;
      }[];
    }[];
  }[];
  /** What the addressees said. */
  responses: {
    /** Names the response within this document. */
    id: string;
    /** Id of the addressee. */
    by: string;
    /** What it is about. */
    to: string[];
    /**
     * What kind of response it is. reply: answers the letter. statement: said apart from it.
     * no-reply: none came by `date`.
     */
    kind: 'reply' | 'statement' | 'no-reply';
    /** no-reply: when the addressee was asked. */
    asked?: string | undefined;
    /** When it was said; for no-reply, until when none came. */
    date: string;
    /** What it says. */
    text?: string | Record<string, string> | undefined;
    /**
     * The same in one or two sentences, at most 180 characters, with its speaker and a citation
     * of its own evidence.
     */
    brief?: string | Record<string, string> | undefined;
    /** The text is the addressee's own words. */
    quoted: boolean;
    /** What shows it. At least one source. */
    evidence: {
      /** Id of a source. */
      source: string;
      /** Where in it. */
      locator?: string | undefined;
      /** Its own words, in its own language. */
      quote?: string | undefined;
    }[];
    /** The signatories' answer to it. */
    rejoinder?: string | Record<string, string> | undefined;
  }[];
  /** Attributed claims and words. */
  statements: {
    /** Names the statement within this document. */
    id: string;
    /**
     * What the words are, whoever says them. said: a view, in our paraphrase. quoted: own words,
     * with quotation marks. reported: a fact. alleged: wrongdoing by someone identifiable.
     * denied: a denial. found: by a named court, regulator or inquiry, with its date.
     */
    basis: 'said' | 'quoted' | 'reported' | 'alleged' | 'denied' | 'found';
    /** The language in which it was said. */
    original?: string | undefined;
    /** What is claimed or was said. */
    text: string | Record<string, string>;
    /** Who says it: publishersOf, name or signatory. */
    speaker: {
      /** Id of a source whose publishers say it. */
      publishersOf?: string | undefined;
      /** Name of the person or organisation. */
      name?: string | Record<string, string> | undefined;
      /** Role of the person. */
      role?: string | Record<string, string> | undefined;
      /** Id of the signatory that it is, or for which it speaks. */
      signatory?: string | undefined;
    };
    /** When it was said. */
    date?: string | undefined;
    /** What shows it. At least one source. */
    evidence: {
      /** Id of a source. */
      source: string;
      /** Where in it. */
      locator?: string | undefined;
      /** Its own words, in its own language. */
      quote?: string | undefined;
    }[];
    /** Id of a response that denies it. */
    denial?: string | undefined;
  }[];
  /** Needed by ended and retracted. */
  closing?:
    | {
        /** When it ended or was retracted. */
        date: string;
        /** How it ended, or why it was retracted. */
        note: string | Record<string, string>;
      }
    | undefined;
  /** What was wrong, newest last. */
  corrections: {
    /** When it was corrected. */
    date: string;
    /** The part that was corrected. */
    of: string;
    /** What it said. */
    was: string | Record<string, string>;
    /** What it says now. */
    now: string | Record<string, string>;
    /** Why. */
    reason?: string | Record<string, string> | undefined;
  }[];
  /** The evidence. */
  sources: {
    /** Names the source within this document. Never changes. */
    id: string;
    /**
     * What kind of source it is. investigation: research of its own, by journalists or others.
     * news: a news report. report: a report of an organisation or a public body. statement: what
     * somebody says for themselves, such as a press release. letter: a letter. document: a
     * contract, minutes or another document. legal: a law, a filing or a decision of a court.
     * video: a video. other: anything else.
     */
    kind: 'investigation' | 'news' | 'report' | 'statement' | 'letter' | 'document' | 'legal' | 'video' | 'other';
    /** Who published it. */
    publishers: string[];
    /** Who wrote it. */
    authors: string[];
    /** Its title, in the source's own language. */
    title?: string | undefined;
    /** When it was published, as precisely as known. */
    date?: string | undefined;
    /** When it was last changed. */
    updated?: string | undefined;
    /** The source's language. */
    language?: string | undefined;
    /** Its address. */
    url?: string | undefined;
    /** The same in other languages. */
    alternates?: Record<string, string> | undefined;
    /** A copy kept by an archive. */
    archived?:
      | {
          /** Address of the archived copy. */
          url: string;
          /** When the copy was made. */
          date?: string | undefined;
          /** Who keeps it. */
          by?: string | undefined;
        }
      | undefined;
    /** When it was last read. */
    accessed?: string | undefined;
    /** What it shows. */
    summary?: string | Record<string, string> | undefined;
  }[];
}
