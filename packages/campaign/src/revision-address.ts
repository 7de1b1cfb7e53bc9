/** The address at which a revision stays for good: `campaign.3.json` beside `campaign.json`. */
export function revisionAddress(address: string, revision: number): string {
  const [path] = new URL(address).href.split(/[?#]/);
  return path!.replace(/(\.json)?$/, (extension) => `.${revision}${extension}`);
}
