// The page around a story: its language, direction, colours and width.
import {directionOf} from '@countersign/campaign';
import {html, type TemplateResult} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {inPseudoLocale, PSEUDO_LOCALES} from './pseudo-locales.ts';

/** The languages of the interface, one that it lacks, and two that show what a translation would break. */
export const LOCALES = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
  he: 'עברית',
  de: 'Deutsch (not an interface language)',
  ...PSEUDO_LOCALES,
} as const;

export const SCHEMES = ['light', 'dark'] as const;

/** In pixels; the page's own is as wide as there is room. */
export const WIDTHS = [280, 320, 768, 1280] as const;

export interface Page {
  locale: string;
  scheme: (typeof SCHEMES)[number];
  width?: number | undefined;
}

/** Draws a story as a page would. */
export function frame(story: unknown, {locale, scheme, width}: Page): TemplateResult {
  const style = {
    colorScheme: scheme,
    background: 'Canvas',
    color: 'CanvasText',
    fontFamily: 'system-ui, sans-serif',
    ...(width && {inlineSize: `${width}px`}),
  };
  return html`<div lang=${locale} dir=${directionOf(locale)} style=${styleMap(style)}>${inPseudoLocale(locale, story)}</div>`;
}
