// Other code on the page that speaks the protocol of contexts: another version, another library, or somebody else. What it
// answers or asks neither throws into the page nor shows what is no campaign.
import assert from 'node:assert/strict';
import '@countersign/elements/define.js';
import {campaignContext, type CampaignElement, type LetterCard} from '@countersign/elements';
import {assertExcludes, assertIncludes} from '../support/assertions.ts';
import {
  afterwards,
  catchWarnings,
  drawn,
  example,
  html,
  isVisible,
  make,
  nextFrame,
  settled,
  show,
  textOf,
  until,
} from '../support/elements/fixtures.ts';

type Callback = (value: unknown, unsubscribe?: unknown) => void;

/** The messages of all errors that reach the page from now on. The runner gets none. */
function errorsOnPage(): string[] {
  const errors: string[] = [];
  const onError = (event: ErrorEvent | PromiseRejectionEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    errors.push('message' in event ? event.message : String(event.reason));
  };
  for (const type of ['error', 'unhandledrejection'] as const) {
    window.addEventListener(type, onError, true);
    afterwards(() => window.removeEventListener(type, onError, true));
  }
  return errors;
}

/** Everything that elements and browsers do by themselves has been done, reporting errors included. */
async function done(): Promise<void> {
  await settled();
  await nextFrame();
  await nextFrame();
}

/** An element inside another that answers every request of it by calling `answer`. */
function answered(answer: (callback: Callback) => void): {place: HTMLElement; card: LetterCard} {
  const place = show(html`<div></div>`);
  place.addEventListener('context-request', (event) => {
    const {context, callback} = event as Event & {context?: unknown; callback?: Callback};
    if (context !== campaignContext) return;
    event.stopPropagation();
    answer(callback!);
  });
  const card = make<LetterCard>('cs-letter-card');
  card.append(Object.assign(document.createElement('p'), {textContent: 'Fallback'}));
  place.append(card);
  return {place, card};
}

const throws = (): never => {
  throw new Error('of the code');
};
const throwing = (key: string, others: object = {}): object => Object.defineProperty({...others}, key, {get: throws});
const revoked = (): object => {
  const {proxy, revoke} = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const VALUES: Readonly<Record<string, () => unknown>> = {
  null: () => null,
  undefined: () => undefined,
  'a string': () => 'ready',
  'a number': () => 7,
  'a symbol': () => Symbol('ready'),
  'a function': () => throws,
  'a list': () => ['ready'],
  'a revoked proxy': revoked,
  'a state that throws': () => throwing('state'),
  'a state of another kind': () => ({state: {toString: throws}}),
  'a document that throws': () => throwing('json', {state: 'ready'}),
  'an address that throws': () => throwing('url', {state: 'ready', json: example()}),
  'no document': () => ({state: 'ready'}),
  'null as document': () => ({state: 'ready', json: null}),
  'a document with a key that throws': () => ({state: 'ready', json: throwing('letter', example())}),
  'a revoked proxy as document': () => ({state: 'ready', json: revoked()}),
};

describe('a provider of other code', () => {
  for (const [name, value] of Object.entries(VALUES)) {
    it(`may share ${name}: the fallback stays, and nothing is thrown`, async () => {
      const errors = errorsOnPage();
      catchWarnings();
      let thrown = 'nothing';
      const {card} = answered((callback) => {
        try {
          callback(value());
        } catch (error) {
          thrown = String(error);
        }
      });
      await done();
      assert.deepEqual([thrown, errors], ['nothing', []]);
      assertIncludes(['empty', 'failed'], card.state);
      assert.ok(isVisible(card.querySelector('p')!));
    });
  }

  for (const [name, url] of Object.entries({
    'a symbol': Symbol('https://letters.example/'),
    'an object that throws': {toString: throws},
    'a number': 7,
    'a script': 'javascript:alert(1)',
    'no address': 'https://[',
  })) {
    it(`may call ${name} the document's address: the campaign is shown without logos`, async () => {
      const errors = errorsOnPage();
      const {place} = answered((callback) => callback({state: 'ready', json: example(), url}));
      const logos = make('cs-signatory-logos');
      place.append(logos);
      await until(() => logos.state === 'ready');
      await done();
      assert.deepEqual(errors, []);
      assert.equal(logos.renderRoot.querySelectorAll('img').length, 0);
    });
  }

  it('may keep a key that throws in a document: only what is known is read', async () => {
    const errors = errorsOnPage();
    catchWarnings();
    const {card} = answered((callback) => callback({state: 'ready', json: throwing('later', example())}));
    await until(() => card.state === 'ready');
    await done();
    assert.deepEqual(errors, []);
  });

  for (const [name, unsubscribe] of Object.entries({
    'a function that throws': throws,
    null: null,
    'a string': 'stop',
    'an object': {},
    'a revoked proxy': revoked(),
  })) {
    it(`may give ${name} to unsubscribe with`, async () => {
      const errors = errorsOnPage();
      const {place, card} = answered((callback) => callback({state: 'loading'}, unsubscribe));
      await drawn(card);
      assert.equal(card.state, 'loading');
      card.remove();
      place.append(card);
      card.campaign = example();
      await done();
      assert.deepEqual([card.state, errors], ['ready', []]);
    });
  }

  it('counts no more once the element has been asked to look elsewhere, and is told so', async () => {
    let call: Callback | undefined;
    let unsubscribed = 0;
    const unsubscribe = () => (unsubscribed += 1);
    const {place, card} = answered((callback) => (call = callback));
    await drawn(card);
    call!({state: 'loading'}, unsubscribe);
    await until(() => card.state === 'loading');
    place.append(make('cs-campaign', {id: 'own', campaign: example({'/letter/title': 'Own'}), layout: 'none'}));
    card.for = 'own';
    await until(() => card.state === 'ready');
    assert.equal(unsubscribed, 1);
    call!({state: 'ready', json: example({'/letter/title': 'Foreign'})}, unsubscribe);
    await done();
    assertIncludes(textOf(card), 'Own');
    assertExcludes(textOf(card), 'Foreign');
    assert.equal(unsubscribed, 2);
  });
});

describe('a consumer of other code', () => {
  /** Asks a cs-campaign as an element inside it would. */
  function ask(
    campaign: CampaignElement,
    callback: unknown,
    contextTarget: unknown = campaign.firstElementChild,
  ): void {
    const event = new Event('context-request', {bubbles: true, composed: true});
    Object.assign(event, {context: campaignContext, contextTarget, callback, subscribe: true});
    campaign.firstElementChild!.dispatchEvent(event);
  }

  const campaignWithCard = () =>
    show(
      html`<cs-campaign layout="none" .campaign=${example()}><p></p><cs-letter-card></cs-letter-card></cs-campaign>`,
    );

  it('that throws keeps no campaign from others, and its error is its own', async () => {
    const errors = errorsOnPage();
    // As it stands, it would reach the runner, too.
    const reported: unknown[] = [];
    const {reportError} = window;
    window.reportError = (error) => reported.push(error);
    afterwards(() => void (window.reportError = reportError));
    const campaign = campaignWithCard();
    const card = campaign.querySelector('cs-letter-card')!;
    await until(() => card.state === 'ready');
    card.remove();
    ask(campaign, throws);
    campaign.append(card);
    campaign.campaign = example({'/letter/title': 'The next one'});
    await until(() => textOf(card).includes('The next one'));
    await done();
    // When it asks, and with the change.
    assert.deepEqual(reported.map(String), ['Error: of the code', 'Error: of the code']);
    assert.deepEqual(errors, []);
  });

  it('that is none is not heard', async () => {
    const errors = errorsOnPage();
    const campaign = campaignWithCard();
    await until(() => campaign.state === 'ready');
    for (const callback of [undefined, null, 'callback', {}]) ask(campaign, callback);
    ask(campaign, () => {}, {});
    campaign.querySelector('p')!.append(make('cs-campaign', {campaign: example(), layout: 'none'}));
    campaign.campaign = example({'/letter/title': 'The next one'});
    await until(() => textOf(campaign.querySelector(':scope > cs-letter-card')!).includes('The next one'));
    await done();
    assert.deepEqual(errors, []);
  });
});
