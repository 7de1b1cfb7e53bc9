import {LOADS} from '@countersign/elements';
import {renderSnippet} from '@countersign/elements/server.js';
import type {Command} from '../command-line.ts';
import {cdnAddress, clickScript, embedRelease, policyNote} from '../embed-release.ts';
import {UsageError} from '../input.ts';
import {openCampaign} from '../open-campaign.ts';
import {addressOption, isPath, languageOption, oneOf, onlyFile, parseOptions} from '../options.ts';
import {EXIT, printError, printRaw} from '../terminal.ts';

const help = `countersign snippet FILE --src URL prints the HTML that a partner pastes into a page.

It loads the elements by exact version and hash, the document from URL, and holds the campaign as plain HTML, which is
shown until then, and wherever scripts do not run. FILE is the document that lies at URL, or - for standard input.

  --src URL        Where the document is published: an https address.
  --lang TAG       The language to show it in, such as ar. Otherwise that of the page.
  --script URL     Where the script is, if you host dist/countersign.js of @countersign/embed yourself: an https
                   address, or a path on the partner's own site. It has to be the same file: a page refuses another.
  --load click     Request nothing from others before the reader presses a button that names their hosts. Without
                   --script, or with one of another site, an inline script of a few lines waits for that; its hash for a
                   Content Security Policy is printed on the stream for errors.
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
      load: {type: 'string', default: 'auto'},
    });
    const file = onlyFile(positionals);
    if (values.src === undefined) throw new UsageError('Say with --src where the document is published.');
    const src = addressOption('src', values.src);
    const lang = languageOption(values.lang);
    const load = oneOf('load', values.load, LOADS);
    const release = embedRelease();
    const isOwn = isPath(values.script ?? '');
    const script = isOwn ? values.script! : addressOption('script', values.script ?? cdnAddress(release));

    const campaign = await openCampaign(file);
    if (!campaign) return EXIT.problems;
    if (hostOf(script) === hostOf(campaign.url)) {
      printError(
        'Note: the script is on the campaign’s own site. If that site ends, so do all embeds; a CDN outlives it.',
      );
    }
    const click = load === 'click' && !isOwn ? clickScript(release, script) : undefined;
    if (click !== undefined) printError(`Note: ${policyNote(click)}`);
    printRaw(renderSnippet({campaign, src, script, integrity: release.integrity, lang, load, click}));
    return EXIT.ok;
  },
};

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host : undefined;
}
