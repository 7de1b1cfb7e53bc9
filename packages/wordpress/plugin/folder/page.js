// The page "Campaign folder". It checks a folder in the browser, uploads it file by file, and looks at the headers with
// which the site then serves it.
(({apiFetch, url: urls}, {words, home, names, check}) => {
  const LISTED = new RegExp(names);
  const root = document.querySelector('#countersign-folder');
  if (!root) return;

  /** Makes an element with texts and other elements in it. Nothing is read as HTML. */
  function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children.filter(Boolean));
    return element;
  }

  /** Fills in a sentence. Each value keeps a direction of its own: an address in Arabic words, for example. */
  const say = (text, values) =>
    make(
      'span',
      {},
      ...text.split(/\{(\w+)\}/).map((piece, index) => (index % 2 ? make('bdi', {}, String(values[piece])) : piece)),
    );

  const link = (address) => make('a', {href: address, dir: 'ltr'}, address);
  const ask = (path, options) => apiFetch({path: `/countersign/v1/folders${path}`, ...options});

  const input = make('input', {
    type: 'file',
    webkitdirectory: '',
    multiple: '',
    'aria-describedby': 'countersign-help',
  });
  // It is announced as a whole, and so what counts up stands outside it.
  const result = make('div', {role: 'status', tabindex: '-1'});
  const progress = make('p', {});
  const list = make('ul', {});
  root.append(
    make('label', {}, make('strong', {}, words.choose), input),
    make('p', {id: 'countersign-help', class: 'description'}, words.chooseHelp),
    result,
    progress,
    make('h2', {}, words.here),
    list,
  );

  function notice(kind, title, items = [], ...more) {
    const entries = items.length > 0 && make('ul', {}, ...items.map((item) => make('li', {}, item)));
    return make(
      'div',
      {class: `notice notice-${kind} inline`},
      make('p', {}, make('strong', {}, title)),
      entries,
      ...more,
    );
  }

  /** A finding about the document, which is in English. */
  const finding = ({line, message, hint}) =>
    make('span', {}, say(words.line, {line}), ' ', make('bdi', {lang: 'en'}, `${message} ${hint}`));

  /** Shows what was found. Keyboards and screen readers go on from there. */
  function show(...shown) {
    result.replaceChildren(...shown.filter(Boolean));
    result.focus();
  }

  async function showPublished() {
    const folders = await ask('').catch(() => undefined);
    const items = (folders ?? []).map(({address, id, revision}) =>
      make('li', {}, link(address), ' – ', make('bdi', {}, id), ', ', say(words.revision, {revision})),
    );
    list.replaceChildren(...(items.length > 0 ? items : [make('li', {}, folders ? words.nothing : words.failed)]));
  }

  /** The chosen files, by their names in the folder, and the names of those that belong to no campaign's folder. */
  async function read(chosen) {
    const files = new Map();
    const left = [];
    for (const file of chosen) {
      const name = file.webkitRelativePath.replace(/^[^/]*\//, '') || file.name;
      if (LISTED.test(name)) files.set(name, new Uint8Array(await file.arrayBuffer()));
      else if (!/(?:^|\/)\.|^countersign-publish\.json$/.test(name)) left.push(name);
    }
    return {files, left};
  }

  let turn = 0;
  async function onChange() {
    const own = (turn += 1);
    result.replaceChildren(make('p', {}, words.checking));
    const shown = await checked().catch(() => [notice('error', words.problems, [words.failed])]);
    // Another folder may have been chosen meanwhile.
    if (own === turn) show(...shown);
  }

  async function checked() {
    const {files, left} = await read(input.files);
    if (!files.has('campaign.json')) return [notice('error', words.problems, [words.noDocument])];
    const [{checkFolder}, published] = await Promise.all([import(check), ask('')]);
    const {title, url, revision, problems, warnings, missing} = checkFolder(files, published);
    const isElsewhere = url !== undefined && !url.startsWith(home) && !isTried();
    const wrong = [
      ...problems.map(finding),
      ...(isElsewhere ? [say(words.elsewhere, {url, home})] : []),
      ...missing.map((name) => say(words.missing, {name})),
    ];
    const notes = [
      warnings.length > 0 && notice('warning', words.warnings, warnings.map(finding)),
      left.length > 0 && notice('info', say(words.left, {names: left.join(', ')})),
    ].filter(Boolean);
    if (wrong.length > 0) return [notice('error', words.problems, wrong), ...notes];
    const button = make('button', {type: 'button', class: 'button button-primary'}, words.publish);
    button.addEventListener('click', () => {
      button.disabled = true;
      void publish(files, revision);
    });
    return [...notes, notice('success', say(words.ready, {title, revision, address: url})), make('p', {}, button)];
  }

  /** A site on the developer's own machine has no public address. Its server looks at the path alone. */
  const isTried = () => /^http:\/\/127\.0\.0\.1(?::\d+)?\//.test(home);

  async function publish(files, revision) {
    input.disabled = true;
    show(make('p', {}, words.publishing));
    const shown = await upload(files, revision);
    progress.replaceChildren();
    await showPublished();
    input.disabled = false;
    show(...shown);
  }

  async function upload(files, revision) {
    const nothing = (message) => [notice('error', words.problems, [message])];
    let path;
    try {
      const begun = await ask('/begin', {method: 'POST'});
      if (begun.message) return nothing(begun.message);
      const {upload} = begun;
      let done = 0;
      for (const [name, bytes] of files) {
        progress.replaceChildren(say(words.uploading, {done, all: files.size}));
        const options = {method: 'POST', body: bytes, headers: {'Content-Type': 'application/octet-stream'}};
        const {message} = await ask(urls.addQueryArgs('/file', {upload, name}), options);
        if (message) return nothing(`${name}: ${message}`);
        done += 1;
      }
      path = urls.addQueryArgs('/publish', {upload});
    } catch {
      return nothing(words.failed);
    }
    // From here on the server may have published, whatever arrives of its answer.
    const answer = await ask(path, {method: 'POST'}).catch(() => undefined);
    if (!answer) return [notice('error', say(words.unknown, {revision}))];
    const {message, isHalf, address} = answer;
    if (message) return isHalf ? [notice('error', message)] : nothing(message);
    const faults = await headerFaults(address, [...files.keys()]);
    return [
      notice('success', words.done, [link(address)]),
      faults.length > 0 && notice('warning', words.warnings, faults),
    ];
  }

  /** Some servers answer for files with known endings themselves, and WordPress never learns of the request. */
  async function headerFaults(address, all) {
    const looked = ['campaign.json', 'frame.html', all.find((name) => /\.(?:png|webp|avif)$/.test(name))].filter(
      Boolean,
    );
    const faults = await Promise.all(
      looked.map(async (name) => {
        const file = new URL(name, address).href;
        const answer = await fetch(file, {cache: 'no-store'}).catch(() => undefined);
        const isRight = answer?.status === 200 && answer.headers.get('access-control-allow-origin') === '*';
        return isRight ? undefined : say(words.headers, {address: file, header: 'Access-Control-Allow-Origin'});
      }),
    );
    return faults.filter(Boolean);
  }

  input.addEventListener('change', () => void onChange());
  void showPublished();
})(globalThis.wp, globalThis.countersignFolder);
