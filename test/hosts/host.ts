// Host pages: what partners have around an embed, and the two ways in which they embed.
import {page, script, snippet, type Site} from '../support/servers/site.ts';

/** One tag lays out a whole campaign; in an article, single elements stand in the partner's own prose. */
export const LAYOUTS = ['one tag', 'article'] as const;
export type Layout = (typeof LAYOUTS)[number];

export interface Host {
  readonly path?: string;
  /** What the page has in its head beside the title, such as its style sheets. */
  readonly head?: string;
  readonly lang?: string;
  /** What the page has of its own; `CONTENT` stands for the embed. */
  readonly frame?: string;
  /** The element that brings the code; an empty string leaves it out. */
  readonly code?: string;
}

/** A page with things of its own above, beside and below the embed. Its classes are those of the libraries in the tests. */
const FRAME = `
  <header class="navbar has-global-padding">
    <h1>Example Rights Fund</h1>
    <nav><ul><li><a href="#news">News</a></li><li><a href="#us">About us</a></li></ul></nav>
  </header>
  <main class="container has-global-padding is-layout-constrained">
    <p>Text above the <em>embed</em>, with <a href="#a">a link</a> and <code>code</code>.</p>
    CONTENT
    <p>Text below, with <a href="#b">a link</a>.</p>
    <ul><li>One</li><li>Two</li></ul>
    <details><summary>More</summary><p>Behind a disclosure.</p></details>
    <form><label>Name <input name="name"></label> <button type="button">Send</button></form>
    <table><caption>Table</caption><tr><th>Year</th><td>2026</td></tr></table>
    <svg width="20" height="20" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9"/></svg>
  </main>
  <footer style="min-height: 1200px"><p>So high that the page scrolls before the code has come, and after.</p></footer>`;

/** Single elements in prose: marks, and a box for each thing that an article shows of a campaign. */
const article = (src: string) => `
  <cs-campaign id="letter" src="${src}" layout="none">
    <article>
      <h2>What became of the audit</h2>
      <p>The press reported <em>leaks</em>.<cs-cite source="herald-2026"> (<a href="#herald">The Herald</a>)</cs-cite></p>
      <cs-letter-card heading-level="3"><h3>Open the audit of the Northern Reservoir</h3>
        <p slot="partner">We signed because our members <strong>live downstream</strong>.</p></cs-letter-card>
      <p>Twelve organisations asked for it.<cs-cite source="company-2026-04" locator="para. 2"> (The company)</cs-cite></p>
      <cs-demand-checklist heading-level="3"><h3>Demands</h3><ol><li>Publish the audit in full</li></ol></cs-demand-checklist>
      <cs-statements heading-level="3"><h3>Claims</h3></cs-statements>
      <cs-signatory-logos heading-level="3"><h3>Signatories</h3></cs-signatory-logos>
      <cs-source-list heading-level="3"><h3>Sources</h3></cs-source-list>
      <p>More of the article.</p>
    </article>
  </cs-campaign>`;

/** What a partner pastes, without the script. */
export function embed(site: Site, layout: Layout): string {
  if (layout === 'article') return article(`${site.elsewhere}/campaigns/open-audit/campaign.json`);
  const src = `${site.elsewhere}/campaigns/microsoft-azure-review/campaign.json`;
  return snippet({src, keep: ''}).replace(/<script[^]*?<\/script>/, '');
}

/** Puts a host page on the site, and returns its address. */
export function putHost(site: Site, layout: Layout, host: Host = {}): string {
  const {path = '/host.html', head = '', lang = 'en', frame = FRAME, code = script(site.elsewhere)} = host;
  const body = frame.replace('CONTENT', () => embed(site, layout));
  return site.putPage(path, page(body + code, lang, head));
}
