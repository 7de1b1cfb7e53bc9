// The address that a link may put into the field of the snippet builder, and those that a person's press asks.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {addressWith, askedAddress, askedHost, candidatesFor} from '../../packages/site/src/embed/asked-address.ts';

const PAGE = 'https://site.example.org/embed/';

test('a link fills the field with text, and with nothing that does not show there', () => {
  const letter = 'https://letters.accessnow.org/open-audit/';
  assert.equal(askedAddress(`${PAGE}?src=${encodeURIComponent(letter)}`), letter);
  assert.equal(askedAddress(`${PAGE}?a=1&src=%20${letter}%20&src=https://evil.example/`), letter);
  assert.equal(askedAddress('https://site.example.org/embed/?src=javascript:alert(1)'), 'javascript:alert(1)');
  for (const nothing of ['', '?', '?src', '?src=', '?source=x', '?SRC=x'])
    assert.equal(askedAddress(PAGE + nothing), '');
  for (const hidden of [
    'https://a.example/\u0000',
    'https://a.example/\u202Enosj',
    'https://a\u200B.example/',
    'a\nb',
  ]) {
    assert.equal(askedAddress(`${PAGE}?src=${encodeURIComponent(hidden)}`), '', JSON.stringify(hidden));
  }
  const longest = `https://a.example/${'a'.repeat(1_982)}`;
  assert.equal(askedAddress(`${PAGE}?src=${longest}`), longest);
  assert.equal(askedAddress(`${PAGE}?src=${longest}a`), '');
});

test('a path of the same site becomes an address, and no other host does', () => {
  const asked = (src: string) => askedAddress(`https://site.example.org/some/embed/?src=${encodeURIComponent(src)}`);
  assert.equal(asked('../campaigns/a/'), 'https://site.example.org/some/campaigns/a/');
  assert.equal(asked('/campaigns/a/'), 'https://site.example.org/campaigns/a/');
  for (const other of ['//evil.example/', '/\\evil.example/', '..//evil.example/', 'a/', '.../a']) {
    assert.doesNotMatch(asked(other), /^https:\/\/evil/, other);
  }
  assert.equal(asked('//evil.example/'), '//evil.example/');
});

test('the document lies at the address, or beside the page at the address, on the same host', () => {
  const asked = (typed: string) => {
    const candidates = candidatesFor(typed, PAGE);
    return candidates.ok ? candidates.addresses : candidates.fault;
  };
  const document = 'https://letters.accessnow.org/open-audit/campaign.json';
  assert.deepEqual(asked(document), [document]);
  assert.deepEqual(asked(' letters.accessnow.org/open-audit/campaign.json '), [document]);
  for (const page of ['', 'index.html', 'index.ar.html', 'embed.html', '?utm_source=mail', '#demand-2']) {
    const address = `https://letters.accessnow.org/open-audit/${page}`;
    assert.deepEqual(asked(address), [document, address], page);
  }
  assert.deepEqual(asked('https://letters.accessnow.org/open-audit'), [
    document,
    'https://letters.accessnow.org/open-audit',
  ]);
  assert.deepEqual(asked('letters.accessnow.org'), [
    'https://letters.accessnow.org/campaign.json',
    'https://letters.accessnow.org/',
  ]);
});

test('the host that a press asks is named as it stands in the request', () => {
  const hosts = {
    'https://letters.accessnow.org.evil.example/open-audit/': 'letters.accessnow.org.evil.example',
    'https://xn--80ak6aa92e.com/': 'xn--80ak6aa92e.com',
    // Cyrillic letters that look like Latin ones.
    'https://\u0430\u0440\u0440\u04CF\u0435.com/': 'xn--80ak6aa92e.com',
    'https://a.example\\@b.example/': 'a.example',
    'https://LETTERS.example.org/': 'letters.example.org',
    '/letter/': 'site.example.org',
  };
  for (const [typed, host] of Object.entries(hosts)) assert.equal(askedHost(typed, PAGE), host, typed);
  assert.equal(askedHost('/letter/', 'http://127.0.0.1:4173/embed/'), '127.0.0.1:4173');
  for (const typed of [
    '',
    'https://',
    'javascript:alert(1)',
    'https://accessnow.org@evil.example/',
    'https://10.0.0.1/',
  ]) {
    assert.equal(askedHost(typed, PAGE), undefined, typed);
  }
});

test('an address that no reader can load from is refused before anything is asked', () => {
  const faultOf = (typed: string, page = PAGE) => {
    const candidates = candidatesFor(typed, page);
    return candidates.ok ? 'none' : candidates.fault;
  };
  for (const typed of [
    '',
    'javascript:alert(1)',
    'http://letters.accessnow.org/',
    'https://me:secret@accessnow.org/',
  ]) {
    assert.equal(faultOf(typed), 'address', typed);
  }
  for (const typed of [
    'https://192.168.0.1/campaign.json',
    'https://10.0.0.1/',
    'https://printer.local/',
    'localhost/',
  ]) {
    assert.equal(faultOf(typed), 'unfit', typed);
  }
  // A page of this machine is only tried out.
  assert.equal(faultOf('/letter/campaign.json', 'http://127.0.0.1:4173/embed/'), 'none');
  assert.equal(faultOf('/letter/campaign.json', 'http://192.168.0.1/embed/'), 'unfit');
});

test('the address of this page takes the letter that it shows, and keeps all else', () => {
  const own = 'https://site.example/embed/?lang=fr&src=https%3A%2F%2Fold.example%2F#top';
  const letter = 'https://letters.accessnow.org/a b/?x=1&y=#z';
  const address = addressWith(` ${letter} `, own);
  assert.equal(new URL(address).hash, '#top');
  assert.deepEqual([...new URL(address).searchParams.keys()], ['lang', 'src']);
  // A reload fills in the address that was shown.
  assert.equal(askedAddress(address), new URL(letter).href);
  assert.equal(askedAddress(addressWith('letters.accessnow.org/', own)), 'https://letters.accessnow.org/');
  assert.equal(askedAddress(addressWith('/campaigns/a/', own)), 'https://site.example/campaigns/a/');
});
