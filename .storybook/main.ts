import {join} from 'node:path';
import type {StorybookConfig} from '@storybook/web-components-vite';

const root = join(import.meta.dirname, '..');

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
  viteFinal(config, {configType}) {
    config.define = {...config.define, __DEV__: configType === 'DEVELOPMENT'};
    // The sources themselves, so that a change shows at once.
    config.resolve = {
      ...config.resolve,
      alias: [
        {find: /^@countersign\/elements\/(.*)\.js$/, replacement: join(root, 'packages/elements/src/$1.ts')},
        {find: /^@countersign\/(campaign|elements)$/, replacement: join(root, 'packages/$1/src/index.ts')},
      ],
    };
    return config;
  },
} satisfies StorybookConfig;
