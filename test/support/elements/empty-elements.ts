// Elements without a campaign stay on the page for as long as a slow machine takes. The warning that developers get of
// one after three seconds has tests of its own, which hold all longer timers.
const {setTimeout: later} = globalThis;
globalThis.setTimeout = ((run: () => void, delay?: number, ...values: []) =>
  delay === 3_000 ? 0 : later(run, delay, ...values)) as typeof setTimeout;
