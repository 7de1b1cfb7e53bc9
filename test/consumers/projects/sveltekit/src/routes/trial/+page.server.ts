import {jointLetter} from '../../lib/joint-letter.server';

export const load = async () => ({letter: await jointLetter()});
