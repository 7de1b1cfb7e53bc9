// The block in the editor. WordPress gives its libraries as the global `wp`, so this file needs no build.
(({apiFetch, blockEditor, blocks, components, data, element, url: urls}, words) => {
  const {createElement: h, Fragment, RawHTML, useEffect, useState} = element;
  const {BlockControls, InnerBlocks, InspectorControls, useBlockProps, useInnerBlocksProps} = blockEditor;
  const {
    BaseControl,
    Button,
    CheckboxControl,
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

  /** What a partner may say of its own inside the block. */
  const OWN_WORDS = ['core/paragraph', 'core/list', 'core/quote', 'core/image'];

  /** A pasted address is shown as a campaign, if there is one. Otherwise WordPress embeds it as it always does. */
  function Pasted({attributes: {url}, setAttributes, clientId}) {
    const {replaceBlocks} = data.useDispatch('core/block-editor');
    useEffect(() => {
      void apiFetch({path: urls.addQueryArgs('/countersign/v1/look', {url})})
        .catch(() => ({isCampaign: false}))
        .then(({isCampaign}) => {
          if (isCampaign) setAttributes({pasted: false});
          else void replaceBlocks(clientId, blocks.createBlock('core/embed', {url}));
        });
    }, []);
    return h('div', useBlockProps(), h('p', {role: 'status'}, h(Spinner), words.asking));
  }

  const Edit = (props) => h(props.attributes.pasted ? Pasted : Campaign, props);

  function Campaign({attributes, setAttributes, isSelected, clientId}) {
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
        {onSubmit, style: {width: '100%', flexDirection: 'column', alignItems: 'stretch', gap: '0.75rem'}},
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
          {style: {margin: 0}},
          h(Button, {variant: 'primary', type: 'submit', disabled: isAsking, accessibleWhenDisabled: true}, words.show),
        ),
        isAsking ? h('p', {role: 'status'}, h(Spinner), words.asking) : notice,
      ),
    );

    // This site has filtered the HTML. In the editor its links lead nowhere.
    const campaign = h(Fragment, null, notice, answer.html && h(Disabled, null, h(RawHTML, null, answer.html)));

    const {hasWords, isInside} = data.useSelect(
      (select) => ({
        hasWords: select('core/block-editor').getBlockCount(clientId) > 0,
        isInside: select('core/block-editor').hasSelectedInnerBlock(clientId, true),
      }),
      [clientId],
    );
    const isEdited = isSelected || isInside;
    const inner = useInnerBlocksProps(
      {},
      {
        allowedBlocks: OWN_WORDS,
        defaultBlock: {name: 'core/paragraph'},
        directInsert: true,
        renderAppender: isEdited ? InnerBlocks.ButtonBlockAppender : false,
      },
    );
    const ownWords = h(
      Fragment,
      null,
      (isEdited || hasWords) && h('p', {style: {fontSize: '0.8em', opacity: 0.8}}, words.words),
      h('div', inner),
    );

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
      !isEditing && ownWords,
    );
  }

  function Settings({attributes: {lang, layout, load, headingLevel, without}, setAttributes}) {
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
      h(SelectControl, {
        ...common,
        label: words.level,
        help: words.levelHelp,
        value: String(headingLevel),
        options: ['2', '3', '4', '5'].map((value) => ({value, label: value})),
        onChange: (value) => setAttributes({headingLevel: Number(value)}),
      }),
      h(
        BaseControl,
        {help: words.withoutHelp, __nextHasNoMarginBottom: true},
        h(
          'fieldset',
          null,
          h(BaseControl.VisualLabel, {as: 'legend'}, words.without),
          options('demands', 'statements', 'signatories', 'sources').map(({value, label}) =>
            h(CheckboxControl, {
              key: value,
              label,
              checked: without.includes(value),
              onChange: (isLeftOut) =>
                setAttributes({without: [...without.filter((each) => each !== value), ...(isLeftOut ? [value] : [])]}),
              __nextHasNoMarginBottom: true,
            }),
          ),
        ),
      ),
    );
  }

  /** Whether a paragraph is nothing but an address that may be a campaign's, and no address that WordPress knows. */
  function mayBeCampaign({nodeName, textContent}) {
    const text = textContent.trim();
    const isAddress =
      nodeName === 'P' && /^https?:\/\/[^\s?#]+\/(?:index(?:\.[\w-]+)?\.html|campaign\.json)?$/.test(text);
    const known = (blocks.getBlockVariations('core/embed') ?? []).flatMap(({patterns}) => patterns ?? []);
    return isAddress && !known.some((pattern) => pattern.test(text));
  }

  blocks.registerBlockType('countersign/campaign', {
    edit: Edit,
    // The link and the partner's own words stay in the post when the plugin is gone.
    save: ({attributes: {url, title}}) =>
      h('div', useBlockProps.save(), url && h('p', null, h('a', {href: url}, title || url)), h(InnerBlocks.Content)),
    transforms: {
      from: [
        {
          type: 'block',
          blocks: ['core/embed'],
          transform: ({url}) => blocks.createBlock('countersign/campaign', {url}),
        },
        {
          type: 'raw',
          // Before WordPress's own, which takes every address.
          priority: 9,
          isMatch: mayBeCampaign,
          transform: ({textContent}) =>
            blocks.createBlock('countersign/campaign', {url: textContent.trim(), pasted: true}),
        },
      ],
    },
  });
})(globalThis.wp, globalThis.countersignWords);
