// The words of the site in English. Each language has all of them: a test compares.
export default {
  site: {
    skip: 'Skip to the text',
    main: 'Main',
    builder: 'Build a snippet',
    studio: 'Start a campaign',
    guides: 'Guides',
    developers: 'Developers',
    source: 'Source',
    about: 'About this site',
    accessibility: 'Accessibility',
    privacy: 'Security and privacy',
    changes: 'Changes',
    report: 'Report a vulnerability',
    promise: 'No cookies, no counting, nothing from other servers.',
  },
};
