/**
 * A finding of the check for a page: without the names of commands, and without the text of the document that whoever
 * edits it by hand would type.
 */
export function forStudio<Finding extends {readonly message: string; readonly hint: string}>(finding: Finding): Finding {
  const hint = finding.hint.replaceAll(/ \(countersign [^)]*\)/g, '');
  // `Add "publishers": ["…"] (who published it).`
  const [, meaning] = /^(?:Add|Write) "[^"]+": .*? \((.+)\)\.$/s.exec(hint) ?? [];
  if (meaning !== undefined && /^(?:This is missing|The list is empty)\.$/.test(finding.message)) {
    return {...finding, message: 'This is missing:', hint: `${meaning}.`};
  }
  return {...finding, hint};
}
