// Makes links between pages relative, so that the site works in any folder of a server.
import {posix} from 'node:path';
import {SITE} from './address.mjs';

/**
 * A transform of Eleventy. Attributes in texts that are shown as code have no plain quotes, and stay.
 *
 * @this {{page: {url: string, outputPath: string}}}
 * @param {string} content
 * @returns {string}
 */
export function relativeLinks(content) {
  const {url, outputPath} = this.page;
  if (!outputPath?.endsWith('.html')) return content;
  // A server shows this page at any address.
  if (url === '/404.html') return content.replaceAll(/(?<= (?:href|src|action)=")\/(?!\/)/g, new URL(SITE).pathname);
  const folder = url.endsWith('/') ? url : posix.dirname(url);
  return content.replaceAll(/(?<= (?:href|src|action)=")\/(?!\/)[^"#?]*/g, (path) => {
    const relative = posix.relative(folder, path) || '.';
    return path.endsWith('/') ? `${relative}/` : relative;
  });
}
