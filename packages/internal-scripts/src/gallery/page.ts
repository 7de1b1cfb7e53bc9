// Inside the gallery's browser: shows one story at a time, as the tests of stories do.
import {modules, type ComposedStory} from '../../../../test/stories/modules.ts';
import {composedTree, mount, settled} from '../../../../test/stories/mount.ts';

export interface Shown {
  readonly width: number;
  readonly height: number;
}

export interface Gallery {
  /** The names of all stories, as `campaign/Ready`. */
  readonly names: readonly string[];
  /** Shows a story to a reader, with its disclosures open or as it first appears. */
  show(name: string, locale: string, isOpen: boolean): Promise<void>;
  /** Changes the colour scheme and the width of the shown story. Returns its size. */
  fit(scheme: string, width: number): Promise<Shown>;
}

const stories = new Map<string, ComposedStory>(
  Object.entries(modules).flatMap(([module, list]) =>
    list.map((story) => [`${module.split('/')[0]!}/${story.name}`, story]),
  ),
);
let page: HTMLElement;

const gallery: Gallery = {
  names: [...stories.keys()],
  async show(name, locale, isOpen) {
    page = await mount(stories.get(name)!.render(), {locale});
    // A lazy image loads when it scrolls into view, and the gallery does not scroll.
    for (const element of composedTree(page)) {
      if (isOpen && element instanceof HTMLDetailsElement) element.open = true;
      if (element instanceof HTMLImageElement) element.loading = 'eager';
    }
    await settled();
  },
  async fit(scheme, width) {
    page.style.colorScheme = scheme;
    page.style.inlineSize = `${width}px`;
    document.documentElement.style.colorScheme = scheme;
    await settled();
    const images = [...composedTree(page)].filter((element) => element instanceof HTMLImageElement);
    await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
    return {width, height: Math.ceil(page.getBoundingClientRect().height)};
  },
};
Object.assign(globalThis, {gallery});
