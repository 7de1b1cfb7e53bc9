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
  /** Draws a story for a reader, with all that it unfolds or as it first stands. */
  show(name: string, locale: string, isOpen: boolean): Promise<void>;
  /** Gives what is shown other colours and another width. Returns the room that it takes. */
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
    // Lazy ones are loaded when somebody scrolls; nobody does.
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
