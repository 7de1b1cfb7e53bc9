/** Lets the page draw and answer its reader. Browsers without `scheduler.yield` (Safari) go on in a task of their own. */
export function yieldToPage(): Promise<void> {
  const {scheduler} = globalThis as {scheduler?: {yield?: () => Promise<void>}};
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
