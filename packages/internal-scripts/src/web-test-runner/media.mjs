// The command `media`: sets what a reader can set in the system or the browser.

/**
 * @typedef {object} Media
 * @property {boolean} [forcedColors]
 * @property {boolean} [reducedMotion]
 * @property {number} [textSize] The browser's default text size, in pixels. 16 unless the reader changes it.
 */

/** @param {{isChromium: boolean}} options The other engines answer with false: their drivers cannot set it. */
export function mediaPlugin({isChromium}) {
  /** Sessions stay open: their settings end with them. @type {WeakMap<object, Promise<object>>} */
  const sessions = new WeakMap();
  return {
    name: 'media',
    async executeCommand({command, payload, session}) {
      if (command !== 'media') return undefined;
      if (!isChromium) return false;
      const page = session.browser.getPage(session.id);
      if (!sessions.has(page)) {
        sessions.set(page, page.createCDPSession?.() ?? page.context().newCDPSession(page));
      }
      const devtools = await sessions.get(page);
      const {forcedColors = false, reducedMotion = false, textSize = 16} = /** @type {Media} */ (payload);
      await devtools.send('Emulation.setEmulatedMedia', {
        features: [
          {name: 'forced-colors', value: forcedColors ? 'active' : 'none'},
          {name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference'},
        ],
      });
      await devtools.send('Page.setFontSizes', {fontSizes: {standard: textSize, fixed: (textSize * 13) / 16}});
      return true;
    },
  };
}
