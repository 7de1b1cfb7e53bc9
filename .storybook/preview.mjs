// The toolbar and the API tables. Stories themselves import nothing but lit and ours: tests render them too.
import {setCustomElementsManifest} from '@storybook/web-components-vite';
import manifest from '../packages/elements/custom-elements.json';

/** Tables and controls say the values of a type, not its name. */
function withParsedTypes(value) {
  if (Array.isArray(value)) return value.map(withParsedTypes);
  if (value === null || typeof value !== 'object') return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withParsedTypes(inner)]));
  return value.parsedType ? {...copy, type: value.parsedType} : copy;
}

setCustomElementsManifest(withParsedTypes(manifest));

const languages = {en: 'English', fr: 'Français', es: 'Español', ar: 'العربية', he: 'עברית'};
const rightToLeft = ['ar', 'he'];

/** The page around the element: its language, its direction, its colours. */
function onPage(story, {globals: {language, theme}}) {
  const page = document.documentElement;
  page.lang = language;
  page.dir = rightToLeft.includes(language) ? 'rtl' : 'ltr';
  page.style.colorScheme = theme;
  page.style.background = 'Canvas';
  page.style.color = 'CanvasText';
  return story();
}

/** A choice of words is chosen from a list, and what is read-only is not set. */
function withChoices({argTypes}) {
  const choose = (argType) => {
    const words = argType.table?.type?.summary?.split(' | ') ?? [];
    if (words.length < 2 || !words.every((word) => /^'[^']*'$/.test(word))) return argType;
    return {...argType, control: 'select', options: words.map((word) => word.slice(1, -1))};
  };
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [
      name,
      name === 'state' ? {...argType, control: false} : choose(argType),
    ]),
  );
}

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  tags: ['autodocs'],
  decorators: [onPage],
  argTypesEnhancers: [withChoices],
  initialGlobals: {language: 'en', theme: 'light'},
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: Object.entries(languages).map(([value, title]) => ({value, title})),
      },
    },
    theme: {
      description: 'Colour scheme of the page',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Light'},
          {value: 'dark', title: 'Dark'},
        ],
      },
    },
  },
  parameters: {
    a11y: {
      test: 'error',
      options: {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']},
    },
    // The page sets its own, so that `light-dark()` has something to follow.
    backgrounds: {disable: true},
    controls: {expanded: true},
    viewport: {
      options: Object.fromEntries(
        [280, 320, 768, 1280].map((width) => [
          `w${width}`,
          {name: `${width} px`, styles: {width: `${width}px`, height: '100%'}},
        ]),
      ),
    },
  },
};
