// Logos: whose a picture is, its size, and what the document says of it. No browser: drawing is tested in browsers.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {JsonObject} from '../../packages/studio/src/document/json.ts';
import {isForDark, signatoryOf} from '../../packages/studio/src/views/signatories/logos/match.ts';
import {centred, fitted, isHuge, newPath} from '../../packages/studio/src/views/signatories/logos/size.ts';
import {lightSize, withLogos} from '../../packages/studio/src/views/signatories/logos/take-in.ts';

const MEMBERS = [
  {id: 'access-now', name: 'Access Now', url: 'https://www.accessnow.org/'},
  {id: 'eff', name: 'Electronic Frontier Foundation', shortName: 'EFF', url: 'https://www.eff.org/'},
  {id: 'sante', name: {en: 'Health for All', fr: 'Santé pour tous'}},
  {id: 'ffdn', name: 'Fédération des fournisseurs', url: 'https://www.ffdn.org/'},
];
const of = (file: string) => signatoryOf(file, MEMBERS, 'en');

test('a file belongs to the signatory whose id, name, short name or address it has', () => {
  assert.equal(of('AccessNow_Logo_RGB.png'), 'access-now');
  assert.equal(of('access-now.svg'), 'access-now');
  assert.equal(of('EFF logo 2024 (1).jpg'), 'eff');
  assert.equal(of('electronic-frontier-fundation.png'), 'eff');
  assert.equal(of('logo-ffdn@2x.webp'), 'ffdn');
  assert.equal(of('federation_des_fournisseurs.png'), 'ffdn');
  assert.equal(of('HealthForAll.avif'), 'sante');
});

test('a file that fits none, or several as well, belongs to nobody until a person says so', () => {
  assert.equal(of('logo.png'), undefined);
  assert.equal(of('IMG_2041.JPG'), undefined);
  assert.equal(of('unicef.png'), undefined);
  assert.equal(
    signatoryOf(
      'rivers.png',
      [
        {id: 'a', name: 'Rivers'},
        {id: 'b', name: 'Rivers'},
      ],
      'en',
    ),
    undefined,
  );
  assert.equal(signatoryOf('x.png', ['x', null, {id: {}, name: 3}], 'en'), undefined);
});

test('the name of a file says that a logo is for dark backgrounds', () => {
  assert.ok(isForDark('eff-white.png'));
  assert.ok(isForDark('EFF_Dark.svg'));
  assert.ok(!isForDark('whitewater.png'));
});

test('a logo fits its box in its own proportions; only an SVG grows', () => {
  assert.deepEqual(fitted({width: 1200, height: 300}, false), {width: 320, height: 80});
  assert.deepEqual(fitted({width: 500, height: 1000}, false), {width: 80, height: 160});
  assert.deepEqual(fitted({width: 64, height: 32}, false), {width: 64, height: 32});
  assert.deepEqual(fitted({width: 64, height: 32}, true), {width: 320, height: 160});
  assert.deepEqual(fitted({width: 100_000, height: 1}, false), {width: 320, height: 1});
  assert.deepEqual(centred({width: 10, height: 10}, {width: 200, height: 100}), {width: 100, height: 100, x: 50, y: 0});
});

test('a picture that would fill the memory is refused by its header', () => {
  assert.ok(isHuge({width: 30_000, height: 2}));
  assert.ok(isHuge({width: 8_000, height: 8_000}));
  assert.ok(!isHuge({width: 6_000, height: 4_000}));
});

test('no file of a draft is replaced, whatever its signatory is called', () => {
  assert.equal(newPath('eff', 'webp', new Set()), 'logos/eff.webp');
  assert.equal(newPath('eff', 'webp', new Set(['logos/eff.webp', 'logos/eff-2.webp'])), 'logos/eff-3.webp');
  assert.equal(newPath('../../x', 'png', new Set()), 'logos/x.png');
  assert.equal(newPath('', 'png', new Set()), 'logos/logo.png');
});

test('the document names files and sizes; a dark logo needs a light one', () => {
  const letter: JsonObject = {signatories: [{id: 'eff', name: 'EFF'}, {id: 'b', name: 'B'}, 'no signatory']};
  const kept = [
    {key: 'eff', path: 'logos/eff-dark.webp', width: 320, height: 80, isDark: true},
    {key: 'eff', path: 'logos/eff.webp', width: 320, height: 80, isDark: false},
    {key: 'b', path: 'logos/b-dark.webp', width: 10, height: 10, isDark: true},
    {key: '#2', path: 'logos/c.webp', width: 10, height: 10, isDark: false},
    {key: 'gone', path: 'logos/d.webp', width: 10, height: 10, isDark: false},
  ];
  assert.deepEqual(withLogos(letter, kept)['signatories'], [
    {id: 'eff', name: 'EFF', logo: {src: 'logos/eff.webp', width: 320, height: 80, dark: 'logos/eff-dark.webp'}},
    {id: 'b', name: 'B'},
    'no signatory',
  ]);
  assert.deepEqual(lightSize(withLogos(letter, kept), 'eff', []), {width: 320, height: 80});
  assert.equal(lightSize({signatories: [{id: 'eff', logo: {width: 1e9, height: 2}}]}, 'eff', []), undefined);
});
