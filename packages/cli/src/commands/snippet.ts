import {renderSnippet} from '@countersign/elements/server.js';
import type {Command} from '../command-line.ts';
import {embedRelease} from '../embed-release.ts';
import {UsageError} from '../input.ts';
import {openCampaign} from '../open-campaign.ts';
import {languageOption, onlyFile, parseOptions} from '../options.ts';
import {EXIT, printError, printRaw} from '../terminal.ts';

const help = `countersign snippet FILE --src URL prints the HTML that a partner pastes into a page.

It loads the elements by exact version and hash, the document from URL, and holds the campaign as plain HTML, which is
shown until then, and wherever scripts do not run. FILE is the document that lies at URL, or - for standard input.

  --src URL        Where the document is published: an https address.
  --lang TAG       The language to show it in, such as ar. Otherwise that of the page.
  --script URL     Where the script is, if you host dist/countersign.js of @countersign/embed yourself: an https
                   address, or a path on the partner's own site. It has to be the same file: a page refuses another.
  --help           This.

Ends with 0 when it printed the snippet, 1 when the document has problems (which are printed on the stream for errors),
2 when it was used wrongly.
`;

export const snippet: Command = {
  help,
  async run(args) {
    const {values, positionals} = parseOptions(args, {
      src: {type: 'string'},
      lang: {type: 'string'},
      script: {type: 'string'},
    });
    const file = onlyFile(positionals);
    if (values.src === undefined) throw new UsageError('Say with --src where the document is published.');
    const src = address('src', values.src);
    const lang = languageOption(values.lang);
    const {version, integrity} = embedRelease();
    const script =
      values.script === undefined
        ? `https://cdn.jsdelivr.net/npm/@countersign/embed@${version}/dist/countersign.js`
        : values.script.startsWith('/') && !values.script.startsWith('//')
          ? values.script
          : address('script', values.script);

    const campaign = await openCampaign(file);
    if (!campaign) return EXIT.problems;
    if (hostOf(script) === hostOf(campaign.url)) {
      printError(
        'Note: the script is on the campaign’s own site. If that site ends, so do all embeds; a CDN outlives it.',
      );
    }
    printRaw(renderSnippet({campaign, src, script, integrity, lang}));
    return EXIT.ok;
  },
};

/** An address that any page can load from. Plain http: is for trying things out on one's own machine. */
function address(option: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isLocal = url?.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  if (url && !url.username && !url.password && (url.protocol === 'https:' || isLocal)) return url.href;
  throw new UsageError(`--${option} ${value} is no full https address.`);
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host : undefined;
}
