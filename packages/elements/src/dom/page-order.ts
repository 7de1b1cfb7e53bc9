import {real} from './real.js';

/** Compares two nodes by their order on the page, also if they are in different shadow trees. For `Array.sort`. */
export function inPageOrder(a: Node, b: Node): number {
  const [path, otherPath] = [a, b].map(hostsAround) as [Node[], Node[]];
  const index = path.findIndex((node, depth) => node !== otherPath[depth]);
  const [node, other] = [path[index], otherPath[index]];
  return node && other && node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}

/** The shadow hosts around a node, the outermost first, and the node itself. */
export function hostsAround(node: Node): Node[] {
  const {host} = real(node.getRootNode()) as Partial<ShadowRoot>;
  return host ? [...hostsAround(host), node] : [node];
}
