import type {StorybookConfig} from '@storybook/web-components-vite';
import {sources} from './sources.ts';

export default {
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  // Nothing is sent, and nothing is asked for.
  core: {
    disableTelemetry: true,
    enableCrashReports: false,
    disableWhatsNewNotifications: true,
    disableProjectJson: true,
  },
  features: {sidebarOnboardingChecklist: false},
  // Where the tests' server has them too.
  staticDirs: [{from: '../stories/fixtures/logos', to: '/stories/fixtures/logos'}],
  docs: {defaultName: 'API'},
  viteFinal(config, {configType}) {
    config.define = {...config.define, __DEV__: configType === 'DEVELOPMENT'};
    config.resolve = {...config.resolve, alias: sources};
    return config;
  },
} satisfies StorybookConfig;
