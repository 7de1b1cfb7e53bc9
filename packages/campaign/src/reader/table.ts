// Generated from schema/schema.ts by `pnpm generate`. Do not edit.
import type {Shape} from './shape.js';

/** Format 1 of the campaign document. */
export const TABLE: Shape = {
  keys: {
    format: {range: [1, 1]},
    'requires?': {items: 'id', min: 0, max: 20, default: null},
    'minimumReader?': 'version',
    id: 'id',
    url: 'https-url',
    language: 'language',
    revision: {range: [1, 1000000]},
    updated: 'timestamp',
    'checked?': 'partial-date',
    publisher: {keys: {name: {text: 'label'}, url: 'https-url', 'corrections?': 'https-url'}},
    assessedBy: {text: 'label'},
    endorsement: {enum: ['agreed', 'independent']},
    'stage?': {enum: ['open', 'ended', 'retracted'], default: 'open'},
    'closing?': {keys: {date: 'partial-date', note: {text: 'prose'}}},
    'translations?': {
      languages: {keys: {revision: {range: [1, 1000000]}, method: {enum: ['human', 'machine']}, 'by?': 'label'}},
    },
    'corrections?': {
      items: {
        keys: {
          date: 'partial-date',
          of: 'subject',
          was: {text: 'prose'},
          now: {text: 'prose'},
          'reason?': {text: 'prose'},
        },
      },
      min: 0,
      max: 500,
      default: null,
    },
    letter: {
      keys: {
        title: {text: 'label'},
        addressees: {
          items: {
            keys: {id: 'id', name: {text: 'label'}, 'role?': {text: 'label'}, 'url?': 'https-url', 'cc?': 'boolean'},
          },
          min: 1,
          max: 50,
        },
        'sent?': 'partial-date',
        'published?': 'partial-date',
        'replyBy?': 'partial-date',
        'texts?': {
          items: {
            keys: {
              language: 'language',
              url: 'https-url',
              'original?': 'boolean',
              'archived?': {keys: {url: 'https-url', 'date?': 'partial-date', 'by?': 'label'}},
            },
          },
          min: 0,
          max: 100,
          default: null,
        },
        'announcement?': {keys: {url: 'https-url'}},
        'summary?': {text: 'prose'},
        'paragraphs?': {items: {text: 'prose'}, min: 0, max: 500, default: null},
      },
    },
    'signatories?': {
      items: {
        keys: {
          id: 'id',
          kind: {enum: ['organisation', 'person']},
          name: {text: 'label'},
          'shortName?': {text: 'label'},
          'role?': {text: 'label'},
          'affiliation?': {text: 'label'},
          'url?': 'https-url',
          'country?': 'country',
          'signed?': 'partial-date',
          'withdrawn?': 'partial-date',
          'logo?': {
            keys: {src: 'image-path', width: {range: [1, 10000]}, height: {range: [1, 10000]}, 'dark?': 'image-path'},
          },
          'confirmation?': 'https-url',
        },
      },
      min: 0,
      max: 20000,
      default: null,
    },
    'withheld?': {range: [0, 20000], default: 0},
    'demands?': {
      items: {
        keys: {
          id: 'id',
          title: {text: 'label'},
          'detail?': {text: 'prose'},
          'addressees?': {items: 'id', min: 0, max: 50, default: null},
          'criteria?': {
            keys: {
              'met?': {text: 'prose'},
              'partial?': {text: 'prose'},
              'promised?': {text: 'prose'},
              'unmet?': {text: 'prose'},
              'reversed?': {text: 'prose'},
              'unknown?': {text: 'prose'},
              'dropped?': {text: 'prose'},
            },
          },
          history: {
            items: {
              keys: {
                date: 'partial-date',
                status: {enum: ['met', 'partial', 'promised', 'unmet', 'reversed', 'unknown', 'dropped']},
                'due?': 'partial-date',
                note: {text: 'prose'},
                evidence: {items: {keys: {source: 'id', 'locator?': 'label', 'quote?': 'prose'}}, min: 1, max: 50},
              },
            },
            min: 1,
            max: 200,
          },
        },
      },
      min: 0,
      max: 200,
      default: null,
    },
    'responses?': {
      items: {
        keys: {
          id: 'id',
          by: 'id',
          to: {items: 'id', min: 1, max: 201},
          kind: {enum: ['reply', 'statement', 'no-reply']},
          'asked?': 'partial-date',
          date: 'partial-date',
          'text?': {text: 'prose'},
          'quoted?': 'boolean',
          evidence: {items: {keys: {source: 'id', 'locator?': 'label', 'quote?': 'prose'}}, min: 1, max: 50},
          'rejoinder?': {text: 'prose'},
        },
      },
      min: 0,
      max: 500,
      default: null,
    },
    'statements?': {
      items: {
        keys: {
          id: 'id',
          basis: {enum: ['reported', 'alleged', 'paraphrased', 'quoted']},
          'original?': 'language',
          text: {text: 'prose'},
          speaker: {
            keys: {'publishersOf?': 'id', 'name?': {text: 'label'}, 'role?': {text: 'label'}, 'signatory?': 'id'},
          },
          'date?': 'partial-date',
          evidence: {items: {keys: {source: 'id', 'locator?': 'label', 'quote?': 'prose'}}, min: 1, max: 50},
          'denial?': 'id',
        },
      },
      min: 0,
      max: 500,
      default: null,
    },
    'sources?': {
      items: {
        keys: {
          id: 'id',
          kind: {
            enum: ['investigation', 'news', 'report', 'statement', 'letter', 'document', 'legal', 'video', 'other'],
            else: 'other',
          },
          publishers: {items: 'label', min: 1, max: 50},
          'authors?': {items: 'label', min: 0, max: 50, default: null},
          'title?': 'label',
          'date?': 'partial-date',
          'updated?': 'partial-date',
          'language?': 'language',
          'url?': 'web-url',
          'alternates?': {languages: 'web-url'},
          'archived?': {keys: {url: 'https-url', 'date?': 'partial-date', 'by?': 'label'}},
          'accessed?': 'partial-date',
          'summary?': {text: 'prose'},
        },
      },
      min: 0,
      max: 5000,
      default: null,
    },
  },
};
