import {provideBrowserGlobalErrorListeners, type ApplicationConfig} from '@angular/core';
import {provideClientHydration, withEventReplay} from '@angular/platform-browser';
import {provideRouter} from '@angular/router';
import {Home} from './home';
import {Trial} from './trial';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRouter([
      {path: '', component: Home},
      {path: 'trial', component: Trial},
    ]),
    provideClientHydration(withEventReplay()),
  ],
};
