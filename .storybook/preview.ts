// The toolbar, the controls and the API tables. Stories import nothing of Storybook: tests render them too.
import type {Preview} from '@storybook/web-components-vite';
import {withActions} from 'storybook/actions/decorator';
import {frame, LOCALES, SCHEMES, WIDTHS, type Page} from '../stories/frame.ts';
import {argTypesOf, descriptionOf} from './manifest.ts';

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

export default {
  tags: ['autodocs'],
  decorators: [
    (story, {globals}) => {
      const {locale, scheme, width} = globals as {locale: string; scheme: Page['scheme']; width: string};
      // What is left of the page has the same colours.
      document.documentElement.style.colorScheme = scheme;
      document.body.style.background = 'Canvas';
      return frame(story(), {locale, scheme, width: Number(width) || undefined});
    },
    withActions,
  ],
  initialGlobals: {locale: 'en', scheme: 'light', width: 'fluid'},
  globalTypes: {
    locale: {
      name: 'Language',
      description: 'Language and direction of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: Object.entries(LOCALES).map(([value, title]) => ({value, title})),
      },
    },
    scheme: {
      name: 'Colours',
      description: 'Colour scheme of the page',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: SCHEMES.map((value) => ({value, title: capitalised(value)})),
      },
    },
    width: {
      name: 'Width',
      description: 'Room for the element',
      toolbar: {
        icon: 'grow',
        dynamicTitle: true,
        items: [
          {value: 'fluid', title: 'As wide as the page'},
          ...WIDTHS.map((width) => ({value: String(width), title: `${width} px`})),
        ],
      },
    },
  },
  parameters: {
    a11y: {
      test: 'error',
      options: {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']},
      // Landmarks are the page's.
      config: {rules: [{id: 'region', enabled: false}]},
    },
    actions: {handles: ['cs-load', 'cs-error', 'cs-source-request']},
    // Colours and width of the page are set by the toolbar above, for `light-dark()` follows the page.
    backgrounds: {disable: true},
    viewport: {disable: true},
    controls: {expanded: true},
    docs: {
      extractArgTypes: argTypesOf,
      extractComponentDescription: descriptionOf,
      source: {excludeDecorators: true},
      toc: {headingSelector: 'h2, h3'},
    },
  },
} satisfies Preview;
