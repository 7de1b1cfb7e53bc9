/** Words of the frame: faults, versions, and the file of the command `countersign studio`. */
export const frame = {
  undone: (name: string) => `${name}: undone.`,
  redone: (name: string) => `${name}: done again.`,
  openParts: (view: string) => `Parts of the letter: ${view}`,
  saveCopy: 'Save the letter to a file',
  close: 'Close this message',
  tryAgain: 'Try again',
  reload: 'Load the page again',
  toStart: 'To all drafts',
  fault:
    'Something in the studio went wrong. All that you wrote is kept. If it happens again, save the letter to a file.',
  brokenTitle: 'This part cannot be shown',
  broken: 'All that you wrote is kept. Undo the last change, or go on with another part of the letter.',
  unreadTitle: 'This draft could not be read',
  unread:
    'This browser does not let the studio read what it keeps, or the draft is damaged. Try again, or load the page again. If that does not help, open the file in which the letter was saved last.',
  notFoundHelp: 'It may have been removed, or it lies in another browser or on another device.',
  restarted: 'The check had stopped. It runs again, and all that you wrote is kept.',
  stopped:
    'The check has stopped for now. All that you wrote is kept. Save the letter to a file, and load the page again.',
  restored:
    'The data of this page was deleted in this browser. The letter was still open, and is kept again. Add its logos again, and show the studio once more what is published.',
  busy: 'The studio is working on something that takes long. All that you wrote is kept.',
  stopIt: 'Stop it',
  ended: 'Stopped. All that you wrote is kept.',
  newVersion: 'There is a new version of the studio.',
  useNewVersion: 'Use the new version',
  later: 'Later',
  savedIn: (file: string) => `Saved in ${file}`,
  savingIn: (file: string) => `Saving in ${file} …`,
  fileChanged: (file: string) => `${file} was changed outside the studio, and you have changed the letter here.`,
  takeFile: 'Load what is in the file',
  keepMine: 'Keep what is here, and overwrite the file',
  fileTaken: (file: string) =>
    `${file} was changed outside the studio, and is loaded again. Undo brings back what was here before.`,
  fileLoaded: (file: string) => `${file} loaded again`,
  fileNotSaved: (file: string) =>
    `${file} could not be saved: the command may have ended. All that you wrote is kept in this browser. Start the command again, or save the letter to a file.`,
  fileBroken: (file: string) => `${file} is no letter that the studio can open. Nothing in it was changed.`,
};
