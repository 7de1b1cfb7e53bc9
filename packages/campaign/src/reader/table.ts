// Generated from schema/schema.ts by `pnpm generate`. Do not edit.
import type {Shape} from './shape.js';

/** Format 1 of the campaign document. */
export const TABLE: Shape = {
  keys: {
    format: {range: [1, 1]},
    'requires?': {items: 'id', max: 20},
    'minimumReader?': 'version',
    id: 'id',
    url: 'https-url',
    language: 'language',
    revision: {range: [1, 1000000]},
    updated: 'timestamp',
    'checked?': 'partial-date',
    publisher: {keys: {name: '~label', url: 'https-url', 'corrections?': 'https-url', 'contact?': 'https-url'}},
    assessedBy: '~label',
    'approvals?': {
      items: {
        keys: {
          signatory: '@signatories',
          revision: {range: [1, 1000000]},
          date: 'partial-date',
          outcome: {enum: ['agreed', 'objects']},
        },
      },
      max: 20000,
    },
    'asked?': {keys: {date: 'partial-date', 'replyBy?': 'partial-date'}},
    'stage?': {enum: ['open', 'ended', 'retracted'], default: 'open'},
    'translations?': {
      languages: {keys: {revision: {range: [1, 1000000]}, method: {enum: ['human', 'machine']}, 'by?': 'label'}},
    },
    letter: {
      keys: {
        title: '~label',
        addressees: {
          items: {
            keys: {
              id: 'id',
              name: '~label',
              'role?': '~label',
              'affiliation?': '~label',
              'url?': 'https-url',
              'cc?': 'boolean',
            },
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
          max: 100,
        },
        'announcement?': {keys: {url: 'https-url'}},
        'summary?': '~prose',
        'blocks?': {
          items: {
            byKey: {
              heading: {keys: {heading: '~label'}},
              list: {keys: {list: {items: '~prose', min: 1, max: 50}, 'ordered?': 'boolean'}},
            },
            otherwise: '~prose',
          },
          max: 500,
        },
      },
    },
    'signatories?': {
      items: {
        keys: {
          id: 'id',
          kind: {enum: ['organisation', 'person']},
          name: '~label',
          'shortName?': '~label',
          'role?': '~label',
          'affiliation?': '~label',
          'url?': 'https-url',
          'country?': 'country',
          'signed?': 'partial-date',
          'withdrawn?': 'partial-date',
          'logo?': {
            keys: {src: 'image-path', width: {range: [1, 4096]}, height: {range: [1, 4096]}, 'dark?': 'image-path'},
          },
          'confirmation?': 'https-url',
        },
      },
      max: 20000,
    },
    'withheld?': {range: [0, 20000], default: 0},
    'actions?': {
      items: {
        keys: {
          kind: {enum: ['sign-on', 'support', 'write', 'read', 'follow']},
          by: '@signatories',
          label: '~label',
          url: 'https-url',
          'until?': 'partial-date',
        },
      },
      max: 3,
    },
    'demands?': {
      items: {
        keys: {
          id: 'id',
          title: '~label',
          'detail?': '~prose',
          'addressees?': {items: '@addressees', max: 50},
          'criteria?': {
            keys: {
              'met?': '~prose',
              'partial?': '~prose',
              'promised?': '~prose',
              'unmet?': '~prose',
              'reversed?': '~prose',
              'unknown?': '~prose',
              'dropped?': '~prose',
            },
          },
          history: {
            items: {
              keys: {
                date: 'partial-date',
                status: {enum: ['met', 'partial', 'promised', 'unmet', 'reversed', 'unknown', 'dropped']},
                'due?': 'partial-date',
                note: '~prose',
                'brief?': '~brief',
                'missing?': '~prose',
                evidence: {
                  items: {keys: {source: '@sources', 'locator?': 'label', 'quote?': 'prose'}},
                  min: 1,
                  max: 50,
                },
              },
            },
            min: 1,
            max: 200,
          },
        },
      },
      max: 200,
    },
    'responses?': {
      items: {
        keys: {
          id: 'id',
          by: '@addressees',
          to: {items: '@demands', min: 1, max: 201},
          kind: {enum: ['reply', 'statement', 'no-reply']},
          'asked?': 'partial-date',
          date: 'partial-date',
          'text?': '~prose',
          'brief?': '~brief',
          'quoted?': 'boolean',
          evidence: {items: {keys: {source: '@sources', 'locator?': 'label', 'quote?': 'prose'}}, min: 1, max: 50},
          'rejoinder?': '~prose',
        },
      },
      max: 500,
    },
    'statements?': {
      items: {
        keys: {
          id: 'id',
          basis: {enum: ['said', 'quoted', 'reported', 'alleged', 'denied', 'found']},
          'original?': 'language',
          text: '~prose',
          speaker: {
            keys: {'publishersOf?': '@sources', 'name?': '~label', 'role?': '~label', 'signatory?': '@signatories'},
          },
          'date?': 'partial-date',
          evidence: {items: {keys: {source: '@sources', 'locator?': 'label', 'quote?': 'prose'}}, min: 1, max: 50},
          'denial?': '@responses',
        },
      },
      max: 500,
    },
    'closing?': {keys: {date: 'partial-date', note: '~prose'}},
    'corrections?': {
      items: {keys: {date: 'partial-date', of: 'subject', was: '~prose', now: '~prose', 'reason?': '~prose'}},
      max: 500,
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
          'authors?': {items: 'label', max: 50},
          'title?': 'label',
          'date?': 'partial-date',
          'updated?': 'partial-date',
          'language?': 'language',
          'url?': 'web-url',
          'alternates?': {languages: 'web-url'},
          'archived?': {keys: {url: 'https-url', 'date?': 'partial-date', 'by?': 'label'}},
          'accessed?': 'partial-date',
          'summary?': '~prose',
        },
      },
      max: 5000,
    },
  },
};
