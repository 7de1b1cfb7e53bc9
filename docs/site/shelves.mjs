// Which guide stands on which shelf of /guides/, and what each is for. The files themselves lie where GitHub shows them.
// Pages about one kind of site and decisions are found from `ways-in` and `decisions`.

/** @typedef {{name: string, about: string}} Entry The name of a guide is the end of its address. */

/** @type {readonly {name: string, title: string, about: string, entries: readonly Entry[]}[]} */
export const SHELVES = [
  {
    name: 'tutorial',
    title: 'Learn',
    about: 'Follow one of these from its beginning to its end, and you have something that works.',
    entries: [
      {name: 'first-letter', about: 'From nothing to a page that partners can embed, in half an hour.'},
      {name: 'studio', about: 'Write, check, translate and publish a letter in the browser, without code.'},
      {
        name: 'campaign-author-guide',
        about: 'A whole document that grows step by step, and each rule where it matters.',
      },
    ],
  },
  {
    name: 'how-to',
    title: 'Do one thing',
    about: 'For a task that you have today.',
    entries: [
      {name: 'partner-guide', about: 'Put a letter on your site: what you paste, and what your readers get.'},
      {name: 'ways-in', about: 'Choose by the kind of your site: WordPress, Drupal, Wix, React and twenty others.'},
      {name: 'developers', about: 'Use the elements from npm, in a bundle, in a framework, or on a server.'},
      {name: 'checking-a-claim', about: 'Who judged a status, when, from which source, and how to have it corrected.'},
      {name: 'theming', about: 'Give the elements your typeface, colours and spacing.'},
      {name: 'editors', about: 'What each editor keeps of what is pasted into it.'},
      {name: 'publishing', about: 'The folder that a lead organisation puts on its server.'},
      {name: 'cdn', about: 'Configurations for servers that send a letter, or our code.'},
      {name: 'translating', about: 'Translate the texts of a letter, or the words of the elements.'},
      {name: 'assistants', about: 'Write, check and embed a letter with a language model, and what to check yourself.'},
      {name: 'contributing', about: 'Change Countersign: commands, layout, and how its tests work.'},
      {name: 'releasing', about: 'For maintainers: from a changeset to npm.'},
      {name: 'security', about: 'Report a vulnerability.'},
    ],
  },
  {
    name: 'reference',
    title: 'Look something up',
    about: 'Complete lists. Most of their tables are generated from the code.',
    entries: [
      {name: 'elements', about: 'The eight elements: attributes, slots, parts and events.'},
      {name: 'campaign-document', about: 'Every key of a campaign document, format 1.'},
      {name: 'accessibility', about: 'Each criterion of WCAG 2.2 AA, and how it is met.'},
      {name: 'performance', about: 'What a letter costs a page, measured beside others.'},
      {name: 'changelog', about: 'What is new in each version.'},
      {name: 'packages/campaign', about: 'Reads and checks a campaign document.'},
      {name: 'packages/authoring', about: 'What authors of a document are told and helped with.'},
      {name: 'packages/elements', about: 'The elements, as modules.'},
      {name: 'packages/render', about: 'HTML of a letter without a browser.'},
      {name: 'packages/embed', about: 'The files that a CDN serves.'},
      {name: 'packages/cli', about: 'The command countersign.'},
      {name: 'packages/wordpress', about: 'The plugin for WordPress.'},
      {name: 'packages/drupal', about: 'The module for Drupal.'},
      {name: 'packages/php', about: 'The code that both have in common.'},
      {name: 'packages/internal-scripts', about: 'Builds, generators, the test command and the local server.'},
    ],
  },
  {
    name: 'explanation',
    title: 'Understand',
    about: 'Why it is as it is, for people who decide or who want to change it.',
    entries: [
      {name: 'readme', about: 'What Countersign is, on one page.'},
      {name: 'promises', about: 'What a page that embeds a letter can rely on, and the test that holds each promise.'},
      {name: 'security-and-privacy', about: 'What is requested from whom, and what your policies need.'},
      {name: 'threat-model', about: 'Who might attack what, what stops them, and what remains.'},
      {name: 'architecture', about: 'How the code is laid out.'},
      {name: 'studio-architecture', about: 'How the studio is laid out.'},
      {name: 'decisions', about: 'What was decided where more than one answer was right, and why.'},
    ],
  },
];
