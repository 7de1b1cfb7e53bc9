/** Where the documents of the site's campaigns lie in the repository, by the name in their address. */
export const DOCUMENTS = {
  'open-audit': 'test/fixtures/example-campaign.json',
  'microsoft-azure-review': 'packages/microsoft-azure-review/campaign.json',
  'apple-content-scanning': 'packages/apple-content-scanning/campaign.json',
};
