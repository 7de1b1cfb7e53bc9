// Rules for css`` templates: they hold right-to-left layouts, and what a host page's theme can change in our elements.
import logical from 'stylelint-plugin-logical-css';

export default {
  customSyntax: 'postcss-lit',
  plugins: logical,
  rules: {
    'logical-css/require-logical-properties': [
      true,
      // Only Firefox supports overflow-inline and overflow-block.
      {ignore: ['overflow-x', 'overflow-y']},
    ],
    'logical-css/require-logical-keywords': true,
    'logical-css/require-logical-units': true,
    'custom-property-pattern': [
      '^(_|countersign-)[a-z0-9-]+$',
      {
        message:
          'Custom properties are --countersign-*, or --_* within one element: other names may inherit values from the host page.',
      },
    ],
    'declaration-property-value-disallowed-list': [
      {
        // Four values set left and right separately, which does not mirror.
        '/^(margin|padding|inset|scroll-(margin|padding)|border-(width|style|color))$/': [
          /^(\S+)\s+(\S+)\s+(\S+)\s+(?!\2$)\S+$/,
        ],
        // These properties can load an image, and a host page sets our custom properties.
        '/^(background|background-image|border-image|border-image-source|content|cursor|filter|list-style|list-style-image|mask|mask-border|mask-border-source|mask-image|shape-outside)$/':
          [/var\(\s*--countersign-/],
      },
    ],
  },
};
