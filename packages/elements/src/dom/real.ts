/**
 * A node as its class defines it. Markup of other people on the page can hide members of `document`, and of a form,
 * behind elements with their names: `<img name="head">`, `<input name="closest">`. The value asks the class of the node
 * instead, and its methods are called on the node. It is no node itself: pass `node` to methods that want one.
 *
 * See https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem.
 */
export const real = <T extends Node>(node: T): T =>
  // Not of `node`: a page may have put a member there that a Proxy of it would have to return.
  new Proxy(Object.create(null) as T, {
    get(_, name) {
      const value: unknown = Reflect.get(Object.getPrototypeOf(node) as object, name, node);
      return typeof value === 'function' ? (value.bind(node) as unknown) : value;
    },
  });

/** The members of `document`. On a server there is none. */
export const page = globalThis.document && real(document);
