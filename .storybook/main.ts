import type {StorybookConfig} from '@storybook/web-components-vite';
import {STORIES_POLICY} from '../packages/internal-scripts/src/build-packages/stories-policy.mjs';
import {sources} from './sources.ts';

/** The policy of the built pages. The development server has a socket of its own. */
const withPolicy = (head: string | undefined, {configType}: {configType?: string}) =>
  configType === 'PRODUCTION'
    ? `<meta http-equiv="Content-Security-Policy" content="${STORIES_POLICY}">${head ?? ''}`
    : (head ?? '');

export default {
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  // Nothing is sent, and nothing is asked for.
  core: {disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true},
  features: {sidebarOnboardingChecklist: false},
  // Where the tests' server has them too.
  staticDirs: [{from: '../stories/fixtures/logos', to: '/stories/fixtures/logos'}],
  docs: {defaultName: 'API'},
  managerHead: withPolicy,
  previewHead: withPolicy,
  viteFinal(config, {configType}) {
    config.define = {...config.define, __DEV__: configType === 'DEVELOPMENT'};
    config.resolve = {...config.resolve, alias: sources};
    return config;
  },
} satisfies StorybookConfig;
