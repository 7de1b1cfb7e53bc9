import {Editor} from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import type {EditorInPage} from '../editors.ts';

/** TipTap with its starter kit. */
export function start(element: Element): EditorInPage {
  const made = new Editor({element, extensions: [StarterKit]});
  return {
    set: (html) => void made.commands.setContent(html),
    get: () => made.getHTML(),
    place: () => made.view.dom,
  };
}
