/** A finding of the check without the names of commands, which a page does not have. */
export const forStudio = <Finding extends {readonly hint: string}>(finding: Finding): Finding => ({
  ...finding,
  hint: finding.hint.replaceAll(/ \(countersign [^)]*\)/g, ''),
});
