// React 19 with Vite: types, build, page. What a bundler leaves out is asserted here too, for React needs no part in it.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import {scriptsIn} from './built-site.ts';
import {usePartner} from './partner.ts';
import {testBuilds, VITE} from './vite.ts';

const partner = usePartner('react');

test('the project uses the component as the snippet says', () => partner.assertUsed('src/main.tsx'));

test('its types accept what is right, and refuse what is wrong', () =>
  partner.assertRefused(['tsc', '--pretty', 'false'], 'src/Wrong.tsx', [4, 5, 6, 7, 8]));

testBuilds(partner, 'react');

suite('a bundler leaves out what is not imported', () => {
  const built = async (part: string) => {
    await partner.project.run('vite', [...VITE, '--config', 'vite.part.config.js'], {PART: part});
    // Parts that come later are files of their own.
    return scriptsIn(join(partner.project.folder, `out-${part}`), `assets/${part}-*.js`);
  };

  test('an element alone comes without the others', async () => {
    const named = [...(await built('one')).matchAll(/[`'"](cs-[a-z-]+)[`'"]/g)].map(([, name]) => name!);
    const others = [
      'cs-campaign',
      'cs-overview',
      'cs-demand-checklist',
      'cs-letter-card',
      'cs-signatory-logos',
      'cs-statements',
    ];
    assert.ok(named.includes('cs-cite'));
    assert.deepEqual(
      others.filter((name) => named.includes(name)),
      [],
    );
  });

  test('an event alone comes without any element, and without Lit', async () => {
    const code = await built('class');
    assert.match(code, /cs-error/);
    assert.doesNotMatch(code, /HTMLElement|litElementVersions|adoptedStyleSheets/);
  });
});
