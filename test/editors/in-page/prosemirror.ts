import {DOMParser as ContentParser, DOMSerializer, Schema} from 'prosemirror-model';
import {schema as basic} from 'prosemirror-schema-basic';
import {addListNodes} from 'prosemirror-schema-list';
import {EditorState} from 'prosemirror-state';
import {EditorView} from 'prosemirror-view';
import type {EditorInPage} from '../editors.ts';

/** ProseMirror with its basic schema and lists, as its own examples set it up. */
export function start(element: Element): EditorInPage {
  const schema = new Schema({
    nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block'),
    marks: basic.spec.marks,
  });
  const view = new EditorView(element, {state: EditorState.create({schema})});
  return {
    set(html) {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      view.updateState(EditorState.create({doc: ContentParser.fromSchema(schema).parse(parsed.body)}));
    },
    get() {
      const stored = document.createElement('div');
      stored.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
      return stored.innerHTML;
    },
    place: () => view.dom,
  };
}
