// Reads the css`` templates. Its subjects are what breaks right-to-left pages and what a host's theme may do to us.
import logical from 'stylelint-plugin-logical-css';

export default {
  customSyntax: 'postcss-lit',
  plugins: logical,
  rules: {
    'logical-css/require-logical-properties': [
      true,
      // Only Firefox has overflow-inline and overflow-block.
      {ignore: ['overflow-x', 'overflow-y']},
    ],
    'logical-css/require-logical-keywords': true,
    'logical-css/require-logical-units': true,
    'custom-property-pattern': [
      '^(_|countersign-)[a-z0-9-]+$',
      {
        message:
          'Custom properties are --countersign-*, or --_* within one element: others inherit the values of strangers.',
      },
    ],
    'declaration-property-value-disallowed-list': [
      {
        // Four values set left and right apart.
        '/^(margin|padding|inset|scroll-(margin|padding)|border-(width|style|color))$/': [
          /^(\S+)\s+(\S+)\s+(\S+)\s+(?!\2$)\S+$/,
        ],
        // A host's custom property could load an image from there.
        '/^(background|background-image|border-image|border-image-source|content|cursor|filter|list-style|list-style-image|mask|mask-border|mask-border-source|mask-image|shape-outside)$/':
          [/var\(\s*--countersign-/],
      },
    ],
  },
};
