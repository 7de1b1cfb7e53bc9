// Compiled, not run: without a framework, too, listeners know what an event has, and a tag has its class.
import '@countersign/elements/campaign/define.js';

document.addEventListener('cs-error', ({code, problems}) => [code satisfies string, problems[0]?.pointer]);
document.addEventListener('cs-load', ({composed}) => composed satisfies boolean);
window.addEventListener('cs-error', ({code}) => code satisfies string);
document.body.addEventListener('cs-error', ({code}) => code satisfies string);
document.querySelector('cs-campaign')?.addEventListener('cs-error', ({code}) => code satisfies string);

// @ts-expect-error -- The event has no detail.
document.addEventListener('cs-error', (event) => event.detail as unknown);

// @ts-expect-error -- The event has no detail.
window.addEventListener('cs-load', (event) => event.detail as unknown);

document.querySelector('cs-campaign')!.layout = 'full';
// @ts-expect-error -- There is no such layout.
document.querySelector('cs-campaign')!.layout = 'wide';
