// What a page without a framework does with the elements of its trial.
const byId = (id) => document.getElementById(id);
const hear = (...words) => (byId('heard').textContent = [byId('heard').textContent, ...words].join(' ').trim());

byId('loads').addEventListener('cs-load', ({type}) => hear(type));
byId('fails').addEventListener('cs-error', ({type, code}) => hear(type, code));
byId('level').addEventListener('click', () => (byId('given').headingLevel = 2));
byId('given').headingLevel = 4;
byId('given').campaign = await (await fetch('/campaigns/microsoft-azure-review/campaign.json')).json();
