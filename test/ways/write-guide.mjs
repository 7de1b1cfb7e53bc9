// Writes the table of docs/ways-in.md, and the snippets of the pages in docs/sites: figures as tests measured them,
// snippets as the built command prints them, shortened where they hold a hash or the whole campaign.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {code, fillGuides, table} from '../../packages/internal-scripts/src/generate/fill-guides.mjs';
import {root} from '../../packages/internal-scripts/src/process.mjs';
import {ways} from '../support/ways/ways.mjs';

const measured = JSON.parse(readFileSync(new URL('measured.json', import.meta.url), 'utf8'));
const {version} = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8'));
const campaign = join(root, 'packages/microsoft-azure-review/campaign.json');

const SEEN = {
  campaign: 'the whole campaign',
  overview: 'the overview, with a link to the whole campaign',
  link: 'a link to the campaign',
  nothing: 'nothing: the app draws its pages by script',
};

/** What a heading is called in an address, as GitHub makes it. */
const anchor = (heading) => heading.toLowerCase().replaceAll(' ', '-');

/** True for a guide with one way, which has no heading of its own there. */
const isAlone = (page) => ways.filter((way) => way.page === page).length === 1;

const overview = () =>
  table(
    ['Your site', 'The way in', 'Where no script runs, readers see', 'Requests', 'KB', 'Measured by'],
    ways.map(({name, page, site, section, test}) => {
      const {requests, bytes, withoutScript} = measured[name];
      return [
        site,
        `[${section}](sites/${page}.md${isAlone(page) ? '' : `#${anchor(section)}`})`,
        SEEN[withoutScript],
        name === 'click' ? `0, then ${requests}` : String(requests),
        (bytes / 1000).toFixed(1),
        code(test),
      ];
    }),
  );

/** Runs the built command on the document in this repository, which will be at the address that the guide names. */
function run(args) {
  const [command, src, ...others] = args;
  const needsSource = (command === 'snippet' && !others.includes('iframe')) || others.includes('shadow');
  const typed = [command, campaign, ...others, ...(needsSource ? ['--src', src] : [])];
  return execFileSync(process.execPath, [join(root, 'packages/cli/dist/countersign.js'), ...typed], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

function vendored(folder) {
  const parent = mkdtempSync(join(tmpdir(), 'countersign-guide-'));
  try {
    const command = join(root, 'packages/cli/dist/countersign.js');
    execFileSync(process.execPath, [command, 'vendor', folder, '--from', campaign, '--base', `/${folder}/`], {
      cwd: parent,
      stdio: 'ignore',
    });
    return readFileSync(join(parent, folder, 'snippet.html'), 'utf8');
  } finally {
    rmSync(parent, {recursive: true});
  }
}

const shortened = (text) =>
  text
    .replaceAll(/sha384-[\w+/=]+/g, 'sha384-…')
    .replaceAll(/(<template [^>]*shadowrootmode="open">)[^]*(<\/template>)/g, '$1…$2')
    .replaceAll(/(<article [^>]*>)[^]*(<\/article>)/g, '$1…$2')
    .replaceAll(/(src="data&#58;)[^"]*"/g, '$1…"');

/** Of what is used in pages of a project; others are HTML. */
const LANGUAGES = {
  react: 'tsx',
  next: 'tsx',
  'react-router': 'tsx',
  docusaurus: 'mdx',
  vue: 'vue',
  nuxt: 'vue',
  svelte: 'svelte',
  sveltekit: 'svelte',
  angular: 'ts',
  astro: 'astro',
  eleventy: 'liquid',
};

/** The command, and what it makes. */
function snippet({name, args}) {
  const command = `\`\`\`sh\nnpx -y @countersign/cli@${version} ${args.join(' ')}\n\`\`\``;
  const made = shortened(name === 'vendor' ? vendored(args[1]) : run(args)).trimEnd();
  if (name === 'page') return command;
  const language = LANGUAGES[name];
  if (language) return `${command}\n\n${recipe(made, language)}`;
  return `${command}\n\n${fenced(made, name === 'oembed' ? 'json' : 'html')}`;
}

const fenced = (text, language) => `\`\`\`${language}\n${text}\n\`\`\``;

const FILES = {ts: 'ts', tsx: 'tsx', js: 'js', mjs: 'js', vue: 'vue', svelte: 'svelte', astro: 'astro'};

/** Without the indentation of what is typed, which is all of it. */
const asTyped = (body) => (/^(?! {4})./m.test(body) ? body : body.replaceAll(/^ {4}/gm, ''));

/** The steps that a developer follows, with each file as a block of its language. */
function recipe(text, use) {
  return text
    .split(/^(?=\d+\. )/m)
    .map((step) => {
      const [, heading, body] = /^(\d+\. .*?):\n\n([^]*)$/.exec(step.trimEnd());
      const [, extension] = /\.([a-z]+)(?:,.*)?$/.exec(heading) ?? [];
      const language = FILES[extension] ?? (heading.includes('Install') ? 'sh' : use);
      const title = extension ? heading.replace(/^(\d+\. )([^,]*)/, '$1`$2`') : heading;
      return `${title}:\n\n${fenced(asTyped(body), language).replace(/^(?=.)/gm, '   ')}`;
    })
    .join('\n\n');
}

const guides = {'docs/ways-in.md': {ways: overview}};
for (const way of ways) {
  const guide = (guides[`docs/sites/${way.page}.md`] ??= {});
  guide[way.name] = () => snippet(way);
}
await fillGuides(guides);
