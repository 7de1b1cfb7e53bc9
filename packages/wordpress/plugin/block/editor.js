// The block in the editor. WordPress gives its libraries as the global `wp`, so this file needs no build.
(({apiFetch, blockEditor, blocks, components, element, url: urls}, words) => {
  const {createElement: h, Fragment, RawHTML, useEffect, useState} = element;
  const {BlockControls, InspectorControls, useBlockProps} = blockEditor;
  const {
    Button,
    Disabled,
    Notice,
    PanelBody,
    Placeholder,
    SelectControl,
    Spinner,
    TextControl,
    ToolbarButton,
    ToolbarGroup,
  } = components;

  /** Asks this site for a campaign. The answer says in words what is wrong. */
  const ask = (address, lang) =>
    apiFetch({path: urls.addQueryArgs('/countersign/v1/preview', {url: address, lang})}).catch(() => ({
      message: words.failed,
    }));

  function Edit({attributes, setAttributes}) {
    const {url, lang} = attributes;
    const [pasted, setPasted] = useState(url);
    const [isEditing, setEditing] = useState(url === '');
    const [isAsking, setAsking] = useState(false);
    const [answer, setAnswer] = useState({});

    async function show(address) {
      setAsking(true);
      const now = await ask(address, lang);
      setAsking(false);
      setAnswer(now);
      if (!now.html) return setEditing(true);
      setEditing(false);
      setPasted(now.folder);
      setAttributes({url: now.folder, ...(now.title && {title: now.title})});
    }

    useEffect(() => {
      if (url !== '') void show(url);
    }, [lang]);

    const notice =
      answer.message &&
      h(
        Notice,
        {status: answer.html ? 'warning' : 'error', isDismissible: false, politeness: 'polite'},
        answer.message,
      );

    function onSubmit(event) {
      event.preventDefault();
      void show(pasted.trim());
    }

    const form = h(
      Placeholder,
      {icon: 'groups', label: words.title, instructions: words.instruction},
      h(
        'form',
        {onSubmit, style: {width: '100%'}},
        h(TextControl, {
          label: words.address,
          type: 'text',
          inputMode: 'url',
          placeholder: 'https://',
          value: pasted,
          onChange: setPasted,
          __nextHasNoMarginBottom: true,
          __next40pxDefaultSize: true,
        }),
        h(
          'p',
          null,
          h(Button, {variant: 'primary', type: 'submit', disabled: isAsking, accessibleWhenDisabled: true}, words.show),
        ),
        isAsking ? h('p', {role: 'status'}, h(Spinner), words.asking) : notice,
      ),
    );

    // This site has filtered the HTML. In the editor its links lead nowhere.
    const campaign = h(Fragment, null, notice, answer.html && h(Disabled, null, h(RawHTML, null, answer.html)));

    return h(
      'div',
      useBlockProps(),
      h(
        BlockControls,
        null,
        !isEditing &&
          h(
            ToolbarGroup,
            null,
            h(ToolbarButton, {icon: 'edit', label: words.change, onClick: () => setEditing(true)}),
            h(ToolbarButton, {icon: 'update', label: words.again, onClick: () => void show(url)}),
          ),
      ),
      h(InspectorControls, null, h(Settings, {attributes, setAttributes})),
      isEditing ? form : isAsking && !answer.html ? h('p', {role: 'status'}, h(Spinner), words.asking) : campaign,
    );
  }

  function Settings({attributes: {lang, layout, load}, setAttributes}) {
    const options = (...values) => values.map((value) => ({value, label: words[value]}));
    const common = {__nextHasNoMarginBottom: true, __next40pxDefaultSize: true};
    return h(
      PanelBody,
      {title: words.settings},
      h(SelectControl, {
        ...common,
        label: words.load,
        value: load,
        options: options('auto', 'click', 'own'),
        onChange: (value) => setAttributes({load: value}),
      }),
      h(SelectControl, {
        ...common,
        label: words.layout,
        value: layout,
        options: options('overview', 'full'),
        onChange: (value) => setAttributes({layout: value}),
      }),
      h(TextControl, {
        ...common,
        label: words.lang,
        help: words.langHelp,
        value: lang,
        onChange: (value) => setAttributes({lang: value.trim()}),
      }),
    );
  }

  blocks.registerBlockType('countersign/campaign', {
    edit: Edit,
    // The link stays in the post when the plugin is gone.
    save: ({attributes: {url, title}}) => h('div', useBlockProps.save(), url && h('a', {href: url}, title || url)),
    transforms: {
      from: [
        {
          type: 'block',
          blocks: ['core/embed'],
          transform: ({url}) => blocks.createBlock('countersign/campaign', {url}),
        },
      ],
    },
  });
})(globalThis.wp, globalThis.countersignWords);
