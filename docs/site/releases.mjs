// The releases, for a feed. They come from CHANGELOG.md: each section that names a version and a day is one.
import {renderMarkdown} from './markdown.mjs';

/**
 * @param {string} changelog
 * @param {(href: string) => string} target - The full address that a link leads to.
 * @returns {{version: string, day: string, id: string, html: string}[]} newest first. `id` is that of its heading.
 */
export function releasesOf(changelog, target) {
  const {sections} = renderMarkdown(changelog, target);
  const texts = changelog.split(/^## .*$/m).slice(1);
  return sections.flatMap(({id, title}, at) => {
    const [, version, day] = /^(\d+\.\d+\.\d+), (\d{4}-\d{2}-\d{2})$/.exec(title) ?? [];
    return version ? [{version, day, id, html: renderMarkdown(texts[at], target).html.trim()}] : [];
  });
}

/** The day of the newest release. A feed has to have one, so it is the present day while there is none. */
export const lastDay = (releases, now = new Date()) => releases[0]?.day ?? now.toISOString().slice(0, 10);
