// The command `accessibility-tree`: what Chromium tells assistive technology of the page's <main>.

/**
 * A node of an accessibility tree. Nodes without a meaning of their own are left out, but not their children.
 *
 * @typedef {{role: string, name: string, level?: number, expanded?: boolean, focused?: boolean, disabled?: boolean,
 *   description?: string, children: AccessibleNode[]}} AccessibleNode
 */

/**
 * @param {{isChromium: boolean}} options - Other engines answer with an empty object: their drivers lack the command.
 */
export function accessibilityTreePlugin({isChromium}) {
  return {
    name: 'accessibility-tree',
    async executeCommand({command, session}) {
      if (command !== 'accessibility-tree') return undefined;
      if (!isChromium) return {};
      const page = session.browser.getPage(session.id);
      const devtools = await (page.createCDPSession?.() ?? page.context().newCDPSession(page));
      try {
        const {nodes} = await devtools.send('Accessibility.getFullAXTree');
        const byId = new Map(nodes.map((node) => [node.nodeId, node]));
        const main = nodes.find(({role}) => role?.value === 'main');
        return {tree: tidy(main, byId)[0]};
      } finally {
        await devtools.detach();
      }
    },
  };
}

const MEANINGLESS = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak']);

/** @returns {AccessibleNode[]} */
function tidy(node, byId) {
  const role = node.role?.value ?? 'none';
  if (role === 'InlineTextBox') return [];
  const children = node.childIds.flatMap((id) => (byId.has(id) ? tidy(byId.get(id), byId) : []));
  if (node.ignored || MEANINGLESS.has(role)) return children;
  const property = (name) => node.properties?.find((each) => each.name === name)?.value.value;
  const level = property('level');
  const expanded = property('expanded');
  return [
    {
      role,
      name: node.name?.value ?? '',
      ...(level !== undefined && {level}),
      ...(expanded !== undefined && {expanded}),
      ...(property('focused') && {focused: true}),
      ...(property('disabled') && {disabled: true}),
      ...(node.description?.value && {description: node.description.value}),
      children,
    },
  ];
}
