// What every project that Vite builds is asked, whatever framework it is made with.
import assert from 'node:assert/strict';
import {before, suite, test} from 'node:test';
import type {WayName} from '../support/ways/ways.mjs';
import {assertOneLit, WARNING, type Partner} from './partner.ts';
import {assertHeard, assertPassedOn} from './trial.ts';

/** How Vite builds a project, said quietly. */
export const VITE = ['build', '--logLevel', 'error'];

/** Builds a project for readers and for its developer, and tests both. */
export function testBuilds(partner: Partner, way: WayName): void {
  suite('built for production', () => {
    before(() => partner.project.run('vite', VITE));

    test('shows the campaign', () => partner.assertShows('dist', 3, way));
    test('has no warnings in it', () => partner.assertWithoutWarnings('dist'));

    test('hears events, and sets properties', async () => {
      const visit = await partner.assertTrial('dist', '/?trial');
      await assertPassedOn(visit.page);
      await assertOneLit(visit);
    });
  });

  test('built for development, it says why nothing is shown', async () => {
    const {project, open} = partner;
    const options = ['--mode', 'development', '--outDir', 'dist-dev'];
    await project.run('vite', [...VITE, ...options], {NODE_ENV: 'development'});
    const {page, messages} = await open('dist-dev', '/?trial');
    await assertHeard(page);
    assert.equal(messages.filter((message) => message.includes(`[cs-campaign] ${WARNING}`)).length, 1);
  });
}
