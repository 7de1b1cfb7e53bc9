// The addresses of the studio: the part after `#`, which is sent to nobody.

/** The views of a draft, in the order in which a letter comes about. */
export const VIEWS = [
  'letter',
  'signatories',
  'demands',
  'sources',
  'statements',
  'replies',
  'details',
  'translations',
  'happened',
  'check',
  'preview',
  'approval',
  'publish',
  'json',
] as const;

export type ViewName = (typeof VIEWS)[number];

/** The groups of views in the navigation. */
export const GROUPS: Readonly<Record<'write' | 'update' | 'finish', readonly ViewName[]>> = {
  write: ['letter', 'signatories', 'demands', 'sources', 'statements', 'replies', 'details', 'translations'],
  update: ['happened'],
  finish: ['check', 'preview', 'approval', 'publish', 'json'],
};

export type Route =
  | {readonly view: 'start'; readonly place: string}
  | {readonly view: ViewName; readonly draft: string; readonly place: string};

/** Reads the part of an address after `#`. All others lead to the start. */
export function routeOf(hash: string): Route {
  const [, kind = '', draft = '', view = '', ...rest] = hash.replace(/^#/, '').split('/');
  if (kind !== 'draft' || draft === '') return {view: 'start', place: kind === 'start' ? draft : ''};
  const known = VIEWS.find((each) => each === view) ?? 'letter';
  return {view: known, draft, place: rest.join('/')};
}

/** The address of a view of a draft. */
export const addressOf = (draft: string, view: ViewName, place = ''): string =>
  `#/draft/${draft}/${view}${place === '' ? '' : `/${place}`}`;

/** The view in which a place of a document is written. */
export function viewOf(pointer: string): ViewName {
  const [, first = '', second = ''] = pointer.split('/');
  switch (first) {
    case 'signatories':
    case 'withheld':
      return 'signatories';
    case 'demands':
      return 'demands';
    case 'sources':
      return 'sources';
    case 'statements':
      return 'statements';
    case 'responses':
      return 'replies';
    case 'letter':
      return second === '' ? 'details' : 'letter';
    case 'translations':
      return 'translations';
    case 'approvals':
      return 'approval';
    default:
      return 'details';
  }
}
