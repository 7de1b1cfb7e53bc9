// The studio without a network: a service worker keeps its files, and a new version waits until it is wanted.
import type {Notices} from './notices.ts';
import {ownScript} from './trusted.ts';

/** Keeps the files of the studio, and says when there are newer ones. The page goes on with its own until then. */
export function hearNewVersions(notices: Notices): void {
  // The command on this machine serves the files itself, and below another address each time.
  if (!('serviceWorker' in navigator) || new URLSearchParams(location.search).has('file')) return;
  // Without a network the page works all the same: it was loaded. So a refusal is no fault.
  void install(notices).catch(() => {});
}

async function install(notices: Notices): Promise<void> {
  const {serviceWorker} = navigator;
  const registration = await serviceWorker.register(ownScript('service-worker.js'), {updateViaCache: 'none'});
  const offer = () => {
    const {waiting} = registration;
    // The first version has nobody to take over from.
    if (!waiting || !serviceWorker.controller) return;
    notices.show({
      kind: 'newVersion',
      text: ({frame}) => frame.newVersion,
      actions: [{label: ({frame}) => frame.useNewVersion, run: () => takeNew(waiting)}],
    });
  };
  offer();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer));
}

/** Changes are kept as they are typed, so the page can be loaded again at any time. */
function takeNew(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {once: true});
  waiting.postMessage('take over');
}
