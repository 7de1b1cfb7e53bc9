// The studio without a network: a service worker keeps its files, and a new version waits until it is wanted.
import type {Notices} from './notices.ts';
import {ownScript} from './own-script.ts';

/**
 * Keeps the files of the studio, and says when there are newer ones. The page goes on with its own until then.
 *
 * @param settled - Resolves when every change is kept.
 */
export function hearNewVersions(notices: Notices, settled: () => Promise<void>): void {
  // The command on this machine serves the files itself, and below another address each time.
  if (!('serviceWorker' in navigator) || new URLSearchParams(location.search).has('file')) return;
  // Without a network the page works all the same: it was loaded. So a refusal is no fault.
  void install(notices, settled).catch(() => {});
}

async function install(notices: Notices, settled: () => Promise<void>): Promise<void> {
  const {serviceWorker} = navigator;
  // The version that this page has.
  let own = serviceWorker.controller;
  const reload = () => settled().then(() => location.reload());
  let isWanted = false;
  const offer = (use: () => unknown) =>
    notices.show({
      kind: 'newVersion',
      text: ({frame}) => frame.newVersion,
      actions: [{label: ({frame}) => frame.useNewVersion, run: use}],
    });
  const offerWaiting = ({waiting}: ServiceWorkerRegistration) => {
    // The first version has nobody to take over from.
    if (!waiting || !serviceWorker.controller) return;
    offer(() => {
      isWanted = true;
      waiting.postMessage('take over');
    });
  };
  serviceWorker.addEventListener('controllerchange', () => {
    own ??= serviceWorker.controller;
    if (isWanted) void reload();
    // Another tab has taken the new version. This one goes on with the parts of its own.
    else if (serviceWorker.controller !== own) offer(reload);
    // The first version has come while this page was open. A newer one may wait for it already.
    else void serviceWorker.ready.then(offerWaiting);
  });
  const registration = await serviceWorker.register(ownScript('serviceWorker'), {updateViaCache: 'none'});
  // A page of the first visit is controlled later, and perhaps by a newer version first.
  own ??= registration.active ?? registration.waiting ?? registration.installing;
  offerWaiting(registration);
  registration.addEventListener('updatefound', () => {
    own ??= registration.installing;
    registration.installing?.addEventListener('statechange', () => offerWaiting(registration));
  });
  // Not every engine looks for a newer one by itself when a page is opened, and none does while the first one still
  // becomes active. Without an active one, the first is being fetched just now.
  if (registration.active) await registration.update();
}
