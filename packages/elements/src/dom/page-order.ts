/** Orders two nodes as the page shows them, also when they are in different shadow trees. */
export function inPageOrder(a: Node, b: Node): number {
  const [path, other] = [a, b].map(hostsAround) as [Node[], Node[]];
  const at = path.findIndex((node, index) => node !== other[index]);
  return at >= 0 && other[at] && path[at]!.compareDocumentPosition(other[at]) & Node.DOCUMENT_POSITION_PRECEDING
    ? 1
    : -1;
}

/** A node and the shadow hosts around it, the outermost first. */
export function hostsAround(node: Node): Node[] {
  const {host} = node.getRootNode() as Partial<ShadowRoot>;
  return host ? [...hostsAround(host), node] : [node];
}
