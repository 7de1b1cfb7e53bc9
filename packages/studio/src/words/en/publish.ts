import {plural} from '../plural.ts';

/** Words of publishing. */
export const publish = {
  checklist: 'Before you publish',
  states: {done: 'Done:', todo: 'To do:', look: 'Look again:', gap: 'Optional:'},
  noProblems: 'The letter has no problems.',
  problems: plural('en', {
    one: 'The letter has {n} problem. It can be published when that is solved.',
    other: 'The letter has {n} problems. It can be published when they are solved.',
  }),
  toCheck: 'See the list',
  warnings: plural('en', {one: '{n} thing to look at again', other: '{n} things to look at again'}),
  gaps: plural('en', {
    one: '{n} thing that readers look for is not there yet.',
    other: '{n} things that readers look for are not there yet.',
  }),
  first: (revision: number) => `This is the first publication that the studio knows of, as revision ${revision}.`,
  wasPublished: 'Is the letter public already? Show the studio that version first.',
  next: (before: number, revision: number) => `Revision ${before} is public. This will be revision ${revision}.`,
  mustRaise: (before: number) =>
    `Revision ${before} is public. What changes needs a higher number, and the moment of now as its date.`,
  raise: (revision: number) => `Make this revision ${revision}`,
  raised: 'Revision and date',
  changes: 'What the public will see change',
  answers: (counts: string) => `Answers to this revision: ${counts}.`,
  toApproval: 'Ask the signatories',
  make: 'Make the folder',
  makeIntro:
    'The studio makes every page and file of the letter’s own address: in each language, for partners, for print and for sharing. Nothing is uploaded. You get the folder.',
  withPictures: 'With pictures to share, drawn on this computer',
  zip: 'Save the folder as a zip file',
  folder: 'Write into a folder of this computer',
  folderHelp: 'Choose the same folder each time. Nothing in it is removed.',
  working: 'Making the folder …',
  refused: 'The folder was not made. This has to be solved first:',
  showPlace: 'Go there',
  made: plural('en', {one: 'The folder is made: {n} file.', other: 'The folder is made: {n} files.'}),
  tooLarge: 'The folder was not made: it would be too large. It has at most 4,000 files and about 250 MB.',
  wouldHave: (files: string, pages: string, pictures: string, megabytes: string) =>
    `Files: ${files}; of these, pages: ${pages}. Share pictures, each with its words: ${pictures}. About ${megabytes} MB.`,
  makeLess:
    'Each language of the letter’s title has its own pages and pictures, also of each demand. Remove the title in languages that need none, or make the folder without pictures.',
  keep: 'Keep this folder. Next time, put the new files over the old ones, and remove none: partners and readers have their addresses.',
  logoMissing: (name: string, address: string) =>
    `${name}: the draft has no such file. Upload it to ${address}. Readers see the name until then.`,
  logoStays: (name: string, file: string) =>
    `${name}: ${file} stays as it is in the folder, because somebody else put it there and it differs from yours.`,
  moved: (from: string, to: string) =>
    `The letter’s address was ${from} and is ${to}. Partners’ pages go on loading from the old one: upload the folder there, too.`,
  dropped: (languages: string) =>
    `The letter is no longer in ${languages}. The pages in that language now show the letter’s own language.`,
  blocked: (file: string) =>
    `Nothing was written: ${file} in that folder is not from an earlier publication. Move it away, or choose another folder.`,
  notWritten: 'The folder could not be written as a whole. Choose it again, or save a zip file.',
  notUndone: 'The folder could not be made. Nothing that you wrote is lost. Reload the page, and try again.',
  where: 'Put it online',
  whereIntro: 'Everything in the folder has to be found at this address:',
  hosts: {
    github: {
      name: 'GitHub Pages',
      steps: [
        'Unpack the zip file.',
        'On github.com, open the repository of your site, or make a new public one.',
        'Choose “Add file”, then “Upload files”. Drag in what is inside the folder. At most 100 files go at a time: repeat it for the rest.',
        'Under “Settings”, “Pages”, choose the branch “main”, and save.',
        'GitHub lets browsers keep the document for ten minutes, so a correction takes that long.',
      ],
    },
    drop: {
      name: 'Netlify, Cloudflare Pages and the like',
      steps: [
        'Unpack the zip file.',
        'Put the file “_headers” beside the folder, and write your folder’s name into it.',
        'Drag everything onto the page of the host that takes folders. Drag the whole site each time: what is missing there goes offline.',
      ],
    },
    server: {
      name: 'A server of your own (nginx, Apache)',
      steps: [
        'Upload the content of the folder to where the address is served. The files with a number first, the pages last.',
        'Have the person who looks after the server take over our configuration: partners’ pages need its headers.',
      ],
    },
    wordpress: {
      name: 'WordPress',
      steps: [
        'Install the plugin Countersign.',
        'Unpack the zip file.',
        'Under “Tools”, “Campaign folder”, choose the folder. The plugin checks it, serves it with the right headers, and keeps earlier revisions.',
      ],
    },
    team: {name: 'Somebody else does it', steps: ['Send the zip file with this text.']},
  },
  configuration: (name: string) => `Save ${name}`,
  teamText: 'Text for your web team',
  teamMail: (address: string) =>
    `Please put the content of the attached folder online at ${address}\n\nRemove no file that is there already: other sites load campaign.json, and readers have cited earlier revisions. Files with the same name are replaced, except campaign.N.json and pictures with a number, which never change.\n\ncampaign.json has to be sent with these headers, so that other sites may load it:\nContent-Type: application/json\nAccess-Control-Allow-Origin: *\nCache-Control: public, max-age=300\nand without cookies or redirects.\n\nTo see whether all is well:\nnpx @countersign/cli check --deployed ${address}campaign.json`,
  online: 'Is it online?',
  onlineIntro: 'The studio asks this address and that of the kept revision, and nobody else.',
  address: 'Address of the document',
  lookNow: 'Look now',
  looking: 'Looking …',
  faults: {
    address: 'This is no address that begins with https.',
    network:
      'There was no answer that a page may read. Perhaps the file is not there yet, the server redirects, or it does not let other sites read it (Access-Control-Allow-Origin: *).',
    timeout: 'The server did not answer within 20 seconds.',
    http: 'The server has no such file, or does not hand it out.',
    'too-large': 'There is something at this address with more than 4 MB, which is no letter.',
    'not-json': 'There is something else at this address, perhaps a page that says “not found”.',
    'no-object': 'There is something else at this address.',
  },
  status: (status: string) => `Answer of the server: ${status}.`,
  findings: {
    readable: 'Pages of other sites may read it.',
    ownSite: 'This is on the studio’s own site, so it does not show whether other sites may read it.',
    same: (revision: string) => `It is what was made here: revision ${revision}.`,
    otherRevision: (value: string, wanted: string) =>
      `Revision ${value} is online, and revision ${wanted} was made here. Upload the folder, or wait some minutes and look again.`,
    otherContent:
      'It has the same revision and other content. What was public once may not change: raise the revision.',
    unknown: 'It cannot be compared.',
    type: 'The server says that it is JSON.',
    typeWrong: (value: string) =>
      `The server says that it is ${value || 'nothing in particular'}. It has to say application/json.`,
    lifetime: 'A correction reaches readers within five minutes.',
    lifetimeLong: (seconds: string) =>
      `Browsers may keep it for ${seconds} seconds, so a correction takes that long. Five minutes (300) are promised.`,
    lifetimeUnknown: 'The server does not say for how long browsers may keep it, or does not let a page see that.',
    kept: 'The revision lies there under its number, too.',
    keptMissing: 'The revision was not found under its number. Upload all files of the folder.',
    keptOther: 'The file with the number of this revision is another one. It may never change.',
  },
  unseen:
    'A browser cannot see cookies, redirects, most headers, and the files of logos. This command can. Somebody with a terminal can run it:',
  confirm: 'It is online',
  confirmed: (revision: number) => `Revision ${revision} is public. The studio compares with it from now on.`,
  partners: 'Tell your partners',
  partnersIntro: 'Partners find everything to paste on one page, for WordPress, Drupal, plain HTML and others.',
  partnersPage: 'Page for partners',
  snippet: 'HTML to paste',
  mail: 'Mail to partners',
  mailText: (title: string, page: string) =>
    `We have published “${title}”.\n\nYou can show it on your site, always up to date, in your colours and your language, without tracking your readers. What to paste is here, for each kind of site:\n${page}\n\nIt takes a minute. If something is unclear, answer this mail.`,
  copy: (name: string) => `Copy: ${name}`,
};
