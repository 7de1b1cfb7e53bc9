// The choices that the snippet builder offers for a site, and those that count.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {optionsOf, SNIPPET_OPTIONS, SNIPPET_WAYS, type SnippetOption} from '@countersign/render';
import {
  choicesFor,
  firstChoices,
  offeredFor,
  settled,
  snippetChoice,
  type Choices,
} from '../../packages/site/src/embed/letter/choices.ts';
import {guides} from '../../docs/site/guides.mjs';
import {guideOf, SITE_NAMES, wayOf} from '../../packages/site/src/embed/letter/sites.ts';
import {letterOf, SRC} from './letters.ts';

const letter = letterOf();
const {campaign} = letter;
const first = firstChoices(campaign, '1.2.3');

test('every way of the command is there for a site, and every site has a guide', () => {
  const ways = new Set(SITE_NAMES.map(wayOf));
  assert.deepEqual([...ways].sort(), [...SNIPPET_WAYS, 'text', 'plugin'].sort());
  assert.equal(new Set(SITE_NAMES).size, SITE_NAMES.length);
  for (const site of SITE_NAMES) {
    const address = guideOf(site).replace('..', '');
    assert.ok(
      guides.some((guide) => guide.address === address),
      `${site}: ${address}`,
    );
  }
});

test('all that the command offers for a way is offered, and nothing else', () => {
  const fields: Partial<Record<SnippetOption, (of: ReturnType<typeof offeredFor>) => boolean>> = {
    script: ({own}) => own,
    layout: ({show}) => show.includes('full'),
    demand: ({show}) => show.includes('demand'),
    element: ({show}) => show.includes('source-list'),
    load: ({load}) => load,
    theme: ({theme}) => theme,
    fallback: ({fallback}) => fallback,
    ownWords: ({ownWords}) => ownWords,
    frame: ({frame}) => frame,
    lang: ({lang}) => lang,
  };
  // The address goes with every snippet.
  assert.deepEqual(
    SNIPPET_OPTIONS.filter((option) => !(option in fields)),
    ['src'],
  );
  for (const way of SNIPPET_WAYS) {
    const offered = offeredFor(way, campaign);
    for (const [option, isOffered] of Object.entries(fields)) {
      assert.equal(isOffered(offered), optionsOf(way).includes(option as SnippetOption), `${way} ${option}`);
    }
  }
});

test('nothing is offered for the plugin, which has its choices beside its block', () => {
  const {show, ...others} = offeredFor('wordpress-plugin', campaign);
  assert.deepEqual(show, ['overview']);
  assert.deepEqual(
    Object.entries(others).filter(([, isOffered]) => isOffered),
    [],
  );
  const chosen = {
    ...first,
    site: 'wordpress-plugin',
    show: 'full',
    load: 'click',
    lang: 'ar',
    ownWords: 'We.',
  } as const;
  assert.deepEqual(settled(chosen, campaign), {...first, site: 'wordpress-plugin'});
});

test('sections without content, and demands where there are none, are not offered', () => {
  const empty = {...campaign, demands: [], responses: [], statements: [], sources: []};
  assert.deepEqual(offeredFor('iframe', empty).show, ['overview', 'letter-card', 'signatory-logos']);
  assert.deepEqual(offeredFor('html', empty).show, ['overview', 'full']);
  assert.deepEqual(offeredFor('text', {...campaign, stage: 'retracted'}).show, ['overview', 'full', 'demand']);
});

test('a choice that another site has not is left out there, and is still there on the way back', () => {
  const chosen: Choices = {...first, show: 'full', load: 'click', isOwn: true, fallback: 'link'};
  const framed = settled({...chosen, site: 'iframe'}, campaign);
  assert.deepEqual([framed.show, framed.load, framed.isOwn, framed.fallback], ['overview', 'auto', true, 'campaign']);
  assert.deepEqual(settled({...chosen, site: 'iframe'}, campaign).isOwn, true);
  // An address names no code.
  assert.equal(settled({...chosen, site: 'wix'}, campaign).isOwn, false);
  assert.deepEqual(settled(chosen, campaign), chosen);
});

test('the file of code is the one that the way names, in the folder of the site', () => {
  const script = (changed: Partial<Choices>) =>
    snippetChoice(settled({...first, isOwn: true, ...changed}, campaign), SRC)?.script;
  assert.equal(script({}), '/countersign-1.2.3/keep.js');
  assert.equal(script({folder: ' /code '}), '/code/keep.js');
  assert.equal(script({load: 'click'}), '/countersign-1.2.3/keep.js');
  assert.equal(script({load: 'click', folder: 'https://static.eff.org/c/'}), 'https://static.eff.org/c/countersign.js');
  assert.equal(script({site: 'iframe'}), '/countersign-1.2.3/frame-host.js');
  assert.equal(script({site: 'eleventy'}), '/countersign-1.2.3/countersign.js');
  assert.equal(script({site: 'react'}), undefined);
});

test('the next letter has the choices of the last one, without the frame, the demand, the language and the words of that', () => {
  const [demand] = campaign.demands.slice(-1);
  const choices: Choices = {
    ...first,
    ...{site: 'iframe', show: 'demand', demand: demand!.id, lang: 'ar', theme: 'dark', isOwn: true},
    frame: 'https://letters.accessnow.org/frame.html',
    ownWords: 'We signed.',
  };
  const before = {letter, choices};
  assert.notEqual(demand!.id, first.demand);
  assert.deepEqual(choicesFor(letter, '1.2.3'), first);
  // The same letter, fetched once more, keeps all. At another address it keeps all but the frame, which lies beside it.
  assert.deepEqual(choicesFor({...letter}, '1.2.3', before), choices);
  assert.deepEqual(choicesFor({...letter, src: 'https://letters.eff.org/campaign.json'}, '1.2.3', before), {
    ...choices,
    frame: '',
  });
  const other = letterOf('packages/microsoft-azure-review/campaign.json');
  const started = choicesFor({...other, src: 'https://letters.eff.org/campaign.json'}, '1.2.3', {
    letter,
    choices: {...choices, lang: 'fi'},
  });
  assert.deepEqual(started, {...choices, demand: other.campaign.demands[0]!.id, lang: '', frame: '', ownWords: ''});
});
