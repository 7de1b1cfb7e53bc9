// Texts that are no valid document, and ask much of the code that says why.
import {grown} from './grown.ts';

const times = (count: number, make: (at: number) => string): string =>
  Array.from({length: count}, (_, at) => make(at)).join();

const minimal = (): Record<string, unknown> => grown(['sources'], 0);
const text = (members: Readonly<Record<string, unknown>>): string => JSON.stringify({...minimal(), ...members});
/** The minimal document with members that are written by hand. */
const written = (members: string): string => JSON.stringify(minimal()).replace('{', `{${members},`);

/** Each makes a text of about so many characters. */
export const BROKEN: Readonly<Record<string, (size: number) => string>> = {
  'unknown keys': (size) => written(times(size / 12, (at) => `"k${at}":0`)),
  'misspelt keys': (size) => written(times(size / 20, (at) => `"statement${at}":0`)),
  'unknown keys of many members': (size) => {
    const evidence = Array.from({length: 50}, () => ({source: 'a', x: 0}));
    const history = Array.from({length: 200}, () => ({date: '2026', status: 'met', note: 'x', evidence}));
    const each = JSON.stringify(history).length;
    const demands = Array.from({length: size / each}, (_, at) => ({id: `d${at}`, title: 'x', history}));
    return text({demands});
  },
  'keys written twice': (size) => written(times(size / 6, () => '"a":0')),
  'keys written twice, deep within': (size) =>
    written(`${'"a":{'.repeat(90)}${times(size / 6, () => '"b":0')}${'}'.repeat(90)}`),
  'keys written twice under a long key': (size) =>
    written(`"${'k'.repeat(size / 2)}":{${times(size / 12, () => '"b":0')}}`),
  'members of another kind': (size) => text({signatories: Array.from({length: Math.min(20_000, size / 2)}, () => 0)}),
  'lists without end': (size) => text({signatories: Array.from({length: size / 2}, () => 0)}),
  'evidence of another kind': (size) => {
    const evidence = Array.from({length: 50}, () => 0);
    const demands = Array.from({length: size / 10_000}, () => ({
      history: Array.from({length: 100}, () => ({evidence})),
    }));
    return text({demands});
  },
  'the same id': (size) =>
    text({
      signatories: Array.from({length: Math.min(20_000, size / 40)}, () => ({id: 'a', kind: 'person', name: 'x'})),
    }),
  'references to nothing': (size) =>
    text({
      statements: Array.from({length: Math.min(500, size / 90)}, (_, at) => ({
        id: `s${at}`,
        basis: 'quoted',
        text: 'x',
        speaker: {name: 'x'},
        evidence: [{source: 'nowhere'}],
      })),
    }),
  'languages without end': (size) =>
    text({assessedBy: Object.fromEntries(Array.from({length: size / 12}, (_, at) => [`x${at}`, 'x']))}),
  'addresses to rewrite': (size) =>
    text({
      sources: [
        {
          ...(minimal()['sources'] as object[])[0],
          alternates: Object.fromEntries(Array.from({length: size / 30}, (_, at) => [`x${at}`, 'https://A.aa/'])),
        },
      ],
    }),
  'depth in brackets': (size) => '['.repeat(size / 2) + ']'.repeat(size / 2),
  'depth in languages': (size) => written(`"assessedBy":${'{"en":'.repeat(size / 8)}0${'}'.repeat(size / 8)}`),
  'line breaks': (size) => `${text({})}${'\n'.repeat(size)}{`,
  'text of one word': (size) => text({assessedBy: 'w'.repeat(size)}),
  'text of brackets': (size) => text({assessedBy: '[@a, '.repeat(size / 5)}),
  'address of dots': (size) => text({url: `https://${'a.'.repeat(size / 2)}`}),
  'no JSON': (size) => '"'.repeat(size),
  'curly quotation marks': (size) => `{${times(size / 12, (at) => `“k${at}”: “v”`)}}`,
  'curly quotation marks that do not end': (size) => `{${'“a '.repeat(size / 3)}`,
  'straight quotation marks within a text': (size) => `{"a": "${'x "y" '.repeat(size / 6)}"`,
  'names without quotation marks': (size) => `{${times(size / 40, (at) => `${'k'.repeat(32)}${at}: 1`)}`,
  'words without quotation marks': (size) => `{"a": ${'w '.repeat(size / 2)}`,
  'texts without an end': (size) => `{${'"a": "b,\n'.repeat(size / 10)}`,
  'a text over many lines': (size) => `{"a": "${'b\n'.repeat(size / 2)}`,
  'commas in a row': (size) => `[${','.repeat(size)}`,
  'comments in a row': (size) => `{${'/**/'.repeat(size / 4)}`,
  'brackets that close nothing': (size) => `{${'],'.repeat(size / 2)}`,
  'brackets that close others': (size) => `{"a": "b",${'[}'.repeat(size / 2)}`,
  'brackets behind an odd mark': (size) => `{"a": "${'['.repeat(size)}`,
  'lists that do not end': (size) => `[${'{"a": [1, '.repeat(90)}${'{"b": [2}, '.repeat(size / 11)}`,
  'backslashes in a text': (size) => `{"a": "${'\\'.repeat(size)}x", b}`,
  'special spaces': (size) => `{${'\u00a0'.repeat(size)}`,
  'ids one letter off': (size) => {
    const id = 'a'.repeat(50);
    const [source] = minimal()['sources'] as object[];
    const sources = Array.from({length: Math.min(5_000, size / 200)}, (_, at) => ({...source, id: `${id}${at}`}));
    const statements = Array.from({length: Math.min(500, size / 200)}, (_, at) => ({
      id: `s${at}`,
      basis: 'quoted',
      text: 'x',
      speaker: {name: 'x'},
      evidence: Array.from({length: Math.min(20, size / 10_000)}, (_, index) => ({source: `${id}x${at}y${index}`})),
    }));
    return text({sources, statements});
  },
  'names in languages without end': (size) =>
    text({
      signatories: [
        {
          id: 'a',
          kind: 'person',
          name: Object.fromEntries(Array.from({length: size / 12}, (_, at) => [`x${at}`, 'x'])),
        },
        ...Array.from({length: Math.min(1_000, size / 100)}, () => 0),
      ],
    }),
};
