// Where an element's campaign comes from: its property, `src`, `for`, or the nearest cs-campaign.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import {Campaign, LetterCard, type CampaignElement} from '@countersign/elements';
import {assertIncludes} from '../support/assertions.ts';
import {
  catchWarnings,
  drawn,
  example,
  html,
  make,
  next,
  part,
  settled,
  show,
  textOf,
  until,
  type Document,
} from '../support/elements/fixtures.ts';
import {serve} from '../support/elements/served.ts';

/** The example under a title of its own. */
const titled = (title: string): Document => example({'/letter/title': title});

/** Under which title an element shows a campaign, or what it has instead. */
function titleOf(element: CampaignElement): string {
  const [heading] = element.renderRoot.querySelectorAll('[part=letter-heading]');
  return element.state === 'ready' ? (heading?.textContent ?? '(no heading)') : element.state;
}

const provider = (campaign: unknown, content: unknown, id = 'campaign') =>
  html`<cs-campaign id=${id} layout="none" .campaign=${campaign}>${content}</cs-campaign>`;

/** Waits until an element shows a campaign under this title. */
const shows = (element: CampaignElement, title: string): Promise<void> =>
  until(() => titleOf(element) === title, `${element.localName} shows ${title}`);

describe('the order of precedence', () => {
  it('is property, src, for, nearest cs-campaign', async () => {
    const served = await serve(titled('from src'));
    const place = show(html`
      <div>
        ${provider(titled('from for'), '', 'other')} ${provider(titled('from around'), html`<cs-letter-card></cs-letter-card>`)}
      </div>
    `);
    const card = place.querySelector('cs-letter-card')!;
    await shows(card, 'from around');
    card.for = 'other';
    await shows(card, 'from for');
    card.src = served.url;
    await shows(card, 'from src');
    card.campaign = titled('from property');
    await shows(card, 'from property');
    // And back again.
    card.campaign = undefined;
    await shows(card, 'from src');
    card.src = null;
    await shows(card, 'from for');
    card.for = null;
    await shows(card, 'from around');
  });

  it('asks no server when the property is there', async () => {
    const served = await serve(example());
    const card = make('cs-letter-card', {campaign: titled('from property'), src: served.url});
    show(html`${card}`);
    await drawn(card);
    await settled();
    assert.equal(titleOf(card), 'from property');
    assert.equal((await served.log()).requested, 0);
  });

  it('does not fall through a property that is invalid', async () => {
    const warnings = catchWarnings();
    const served = await serve(titled('from src'));
    const place = show(
      provider(
        titled('from around'),
        html`<cs-letter-card src=${served.url} .campaign=${{format: 1}}></cs-letter-card>`,
      ),
    );
    const card = place.querySelector('cs-letter-card')!;
    await drawn(card);
    await settled();
    assert.equal(titleOf(card), 'failed');
    assert.equal((await served.log()).requested, 0);
    assert.equal(warnings.length, 1);
  });

  it('does not fall through a src that is loading or has failed', async () => {
    catchWarnings();
    const served = await serve({status: 500, holds: 'headers'});
    const place = show(provider(titled('from around'), html`<cs-letter-card src=${served.url}></cs-letter-card>`));
    const card = place.querySelector('cs-letter-card')!;
    await served.until('requested');
    await drawn(card);
    assert.equal(titleOf(card), 'loading');
    const failed = next(card, 'cs-error');
    await served.release();
    await failed;
    assert.equal(titleOf(card), 'failed');
  });

  it('does not fall through a for that names nothing, or a campaign that is loading or has failed', async () => {
    catchWarnings();
    const served = await serve({status: 404, holds: 'headers'});
    const place = show(html`
      <div>
        <cs-campaign id="loading" layout="none" src=${served.url}></cs-campaign>
        ${provider(
          titled('from around'),
          html`<cs-letter-card for="nobody"></cs-letter-card><cs-letter-card for="loading"></cs-letter-card>`,
        )}
      </div>
    `);
    const [alone, waiting] = place.querySelectorAll('cs-letter-card');
    await until(() => titleOf(waiting!) === 'loading');
    await settled();
    assert.equal(titleOf(alone!), 'empty');
    await served.release();
    await until(() => titleOf(waiting!) === 'failed');
    assert.equal(titleOf(alone!), 'empty');
  });

  it('does not fall through a nearest cs-campaign that has none', async () => {
    const place = show(
      provider(titled('outer'), html`<cs-campaign layout="none"><cs-letter-card></cs-letter-card></cs-campaign>`),
    );
    const card = place.querySelector('cs-letter-card')!;
    // The inner one says nothing of its own and is itself fed by the outer one,
    await shows(card, 'outer');
    // until it says something that is not there.
    place.querySelector('cs-campaign')!.setAttribute('for', 'nobody');
    await until(() => titleOf(card) === 'empty');
  });
});

describe('for', () => {
  it('finds a target in the document, before and after the element', async () => {
    const place = show(html`
      <div>
        <cs-letter-card for="before"></cs-letter-card>${provider(titled('one'), '', 'before')}
        ${provider(titled('two'), '', 'after')}<cs-letter-card for="after"></cs-letter-card>
      </div>
    `);
    const [first, second] = place.querySelectorAll('cs-letter-card');
    await shows(first!, 'one');
    await shows(second!, 'two');
  });

  it('prefers a target in the same shadow root, and finds one in the document from inside', async () => {
    const place = show(html`<div>${provider(titled('outside'), '', 'same')}<section></section></div>`);
    const root = place.querySelector('section')!.attachShadow({mode: 'closed'});
    const inside = make<Campaign>('cs-campaign', {campaign: titled('inside'), layout: 'none', id: 'same'});
    const card = make('cs-letter-card', {for: 'same'});
    root.append(card);
    await shows(card, 'outside');
    root.append(inside);
    await shows(card, 'inside');
  });

  it('finds a target that comes later, also inside another campaign', async () => {
    const place = show(html`
      <div><cs-letter-card for="later"></cs-letter-card>${provider(titled('around'), html`<p></p>`)}</div>
    `);
    const card = place.querySelector('cs-letter-card')!;
    await drawn(card);
    assert.equal(titleOf(card), 'empty');
    place.querySelector('p')!.append(make('cs-campaign', {campaign: titled('later'), layout: 'none', id: 'later'}));
    await shows(card, 'later');
  });

  it('finds the one that takes the place of another', async () => {
    const place = show(html`
      <div>${provider(titled('first'), '', 'one')}<cs-letter-card for="one"></cs-letter-card></div>
    `);
    const card = place.querySelector('cs-letter-card')!;
    await shows(card, 'first');
    const second = make('cs-campaign', {campaign: titled('second'), layout: 'none', id: 'one'});
    place.querySelector('cs-campaign')!.replaceWith(second);
    await shows(card, 'second');
  });

  it('is followed when it changes', async () => {
    const place = show(html`
      <div>
        ${provider(titled('one'), '', 'one')}${provider(titled('two'), '', 'two')}
        <cs-letter-card for="one"></cs-letter-card>
      </div>
    `);
    const card = place.querySelector('cs-letter-card')!;
    await shows(card, 'one');
    card.setAttribute('for', 'two');
    await shows(card, 'two');
    // What the first one says now concerns nobody.
    place.querySelector('cs-campaign')!.campaign = titled('one, newer');
    await settled();
    assert.equal(titleOf(card), 'two');
  });
});

describe('a cs-campaign', () => {
  it('feeds elements at any depth, through shadow roots', async () => {
    const place = show(provider(titled('shared'), html`<section><div></div></section>`));
    const root = place.querySelector('div')!.attachShadow({mode: 'closed'});
    const card = make('cs-letter-card');
    root.append(card);
    await shows(card, 'shared');
  });

  it('feeds the nearest only', async () => {
    const place = show(provider(titled('outer'), provider(titled('inner'), html`<cs-letter-card></cs-letter-card>`)));
    await shows(place.querySelector('cs-letter-card')!, 'inner');
  });

  it('takes over what is inside it when it is inserted between', async () => {
    const place = show(provider(titled('outer'), html`<cs-letter-card></cs-letter-card>`));
    const card = place.querySelector('cs-letter-card')!;
    await shows(card, 'outer');
    const inner = make('cs-campaign', {campaign: titled('inner'), layout: 'none'});
    place.append(inner);
    inner.append(card);
    await shows(card, 'inner');
    place.append(card);
    await shows(card, 'outer');
  });

  it('feeds elements that move from one to another', async () => {
    const place = show(html`
      <div>${provider(titled('one'), html`<cs-letter-card></cs-letter-card>`)} ${provider(titled('two'), '')}</div>
    `);
    const card = place.querySelector('cs-letter-card')!;
    const [one, two] = place.querySelectorAll('cs-campaign');
    await shows(card, 'one');
    two!.append(card);
    await shows(card, 'two');
    one!.campaign = titled('one, newer');
    await settled();
    assert.equal(titleOf(card), 'two');
    place.append(card);
    await until(() => titleOf(card) === 'empty');
  });

  it('tells them what changes', async () => {
    const served = await serve({body: JSON.stringify(titled('loaded')), holds: 'headers'});
    const place = show(html`<cs-campaign layout="none"><cs-letter-card></cs-letter-card></cs-campaign>`);
    const card = place.querySelector('cs-letter-card')!;
    await drawn(card);
    assert.equal(titleOf(card), 'empty');
    place.setAttribute('src', served.url);
    await until(() => titleOf(card) === 'loading');
    await served.release();
    await shows(card, 'loaded');
    place.removeAttribute('src');
    await until(() => titleOf(card) === 'empty');
    // This one is known on the page, so it is there at once.
    place.setAttribute('src', served.url);
    await shows(card, 'loaded');
  });

  it('passes a failure on', async () => {
    catchWarnings();
    const place = show(provider({format: 1}, html`<cs-letter-card></cs-letter-card>`));
    const card = place.querySelector('cs-letter-card')!;
    await until(() => titleOf(card) === 'failed');
  });
});

describe('an element', () => {
  it('shows its campaign again after it was removed and re-inserted', async () => {
    const served = await serve(titled('loaded'));
    const card = make('cs-letter-card', {src: served.url});
    const place = show(html`<div>${card}</div>`);
    await shows(card, 'loaded');
    card.remove();
    await settled();
    place.append(card);
    await shows(card, 'loaded');
    assert.equal((await served.log()).requested, 1);
  });

  it('takes what it was given before it was on the page', async () => {
    const card = make('cs-letter-card', {campaign: titled('early')});
    assert.equal(card.state, 'ready');
    show(html`${card}`);
    await shows(card, 'early');
  });
});

describe('before the elements are defined', () => {
  // Tags that nobody else uses, as an element that is upgraded late.
  it('a property that was set is kept', async () => {
    const early = make('late-card', {campaign: titled('early')});
    const earlySource = make('late-card', {src: (await serve(titled('early src'))).url});
    show(html`<div>${early}${earlySource}</div>`);
    assert.equal(early instanceof LetterCard, false);
    customElements.define('late-card', class extends LetterCard {});
    await shows(early, 'early');
    await shows(earlySource, 'early src');
  });

  it('what the element around it gave it is kept', async () => {
    const within = {
      json: titled('early'),
      url: undefined,
      lang: 'en',
      theme: 'dark',
      level: 4,
      rendersWhole: false,
    } as const;
    const early = make('later-card', {within});
    show(html`${early}`);
    customElements.define('later-card', class extends LetterCard {});
    await shows(early, 'early');
    assert.deepEqual([early.nested, early.theme, early.headingLevel], [true, 'dark', 4]);
    // A page that sets the property to something else changes nothing.
    for (const value of [null, undefined, 'text']) Object.assign(early, {within: value});
    await shows(early, 'early');
  });

  it('an element inside a cs-campaign, or naming one, waits for it', async () => {
    const place = show(html`
      <div>
        <late-campaign id="late" layout="none" .campaign=${titled('late')}><cs-letter-card></cs-letter-card></late-campaign>
        <cs-letter-card for="late"></cs-letter-card>
      </div>
    `);
    const [inside, naming] = place.querySelectorAll('cs-letter-card');
    await drawn(inside!);
    await drawn(naming!);
    assert.equal(titleOf(inside!), 'empty');
    assert.equal(titleOf(naming!), 'empty');
    customElements.define('late-campaign', class extends Campaign {});
    await shows(inside!, 'late');
    await shows(naming!, 'late');
  });
});

describe('a document', () => {
  it('is checked once, however it reaches the elements', async () => {
    const campaign = example();
    const place = show(html`
      <cs-campaign layout="none" .campaign=${campaign}>
        <cs-statements></cs-statements><cs-letter-card .campaign=${campaign}></cs-letter-card>
      </cs-campaign>
    `);
    const elements = [place, ...place.children] as CampaignElement[];
    await until(() => elements.every(({state}) => state === 'ready'));
    for (const element of elements) assert.ok(element.view!.campaign === place.view!.campaign, element.localName);
    // Another object is another document.
    place.campaign = example();
    assert.equal(elements[2]!.view!.campaign === place.view!.campaign, false);
  });

  it('is one and the same for all elements that show it', async () => {
    const served = await serve(example());
    const place = show(
      html`<div><cs-letter-card src=${served.url}></cs-letter-card><cs-statements src=${served.url}></cs-statements></div>`,
    );
    const [card, statements] = [...place.children] as CampaignElement[];
    await until(() => card!.state === 'ready' && statements!.state === 'ready');
    assert.ok(card!.view!.campaign === statements!.view!.campaign);
    assertIncludes(textOf(statements!), 'The audit found leaks at three gauges.');
    assert.notEqual(part(card!, 'letter-heading').textContent.length, 0);
  });
});
