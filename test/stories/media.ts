import {executeServerCommand} from '@web/test-runner-commands';
import type {Media} from '../../packages/internal-scripts/src/web-test-runner/media.mjs';

/** Sets what a reader has set, and puts the rest back. False where the engine's driver cannot: see the plug-in. */
export const setMedia = (media: Media = {}): Promise<boolean> => executeServerCommand<boolean, Media>('media', media);
