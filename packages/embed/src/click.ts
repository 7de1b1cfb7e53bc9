// The script of a snippet that requests nothing before the reader presses its button. It is a child of the element, and
// puts the button beside itself. On a press it loads the code, and the code loads the document.
//
// Its text is in the address of its `script` element, as a `data:` URL. Some filters drop tags and keep the text
// between them: they would make prose of an inline script. The words of the button are attributes of the element for
// the same reason: a button in the markup would stay without this script, and could do nothing.
//
// The address and the hash of the code are in this text, so that the hash by which a page's policy allows the script
// covers both. If they were read from the page, injected markup could choose the code that an allowed script loads.
import {page} from '@countersign/elements/parts.js';
import {pinnedScript} from './pinned-script.js';

declare const CODE: string;
declare const INTEGRITY: string;

function offer(own: HTMLOrSVGScriptElement | null): void {
  const campaign = own?.parentElement;
  // In a shadow tree a script does not know its place. An editor may also have removed the words of the button.
  const {ask, askNote} = campaign?.dataset ?? {};
  if (!campaign || !ask) return;
  const {lang, dir} = own as HTMLScriptElement;
  const box = Object.assign(page.createElement('p'), {lang, dir});
  const button = Object.assign(page.createElement('button'), {type: 'button', textContent: ask});
  box.append(button, ` ${askNote ?? ''}`);

  const create = () =>
    pinnedScript({address: CODE, integrity: INTEGRITY, nonce: own.nonce ?? ''}, {onload: after, onerror: after});
  function after(): void {
    if (customElements.get('cs-campaign')) return;
    // Allow another try. It needs a new element, because a script element runs once.
    code.remove();
    code = create();
    button.removeAttribute('aria-disabled');
    campaign!.setAttribute('load', 'click');
  }
  let code: HTMLScriptElement;
  try {
    // This requests nothing yet. A page that enforces Trusted Types refuses the address. Then the button could do
    // nothing, so there is none.
    code = create();
  } catch {
    return;
  }
  button.onclick = () => {
    if (code.isConnected) return;
    button.setAttribute('aria-disabled', 'true');
    campaign.removeAttribute('load');
    page.head.append(code);
  };
  // The look of the element's own button, in the page's typeface. No policy forbids styles that a script sets.
  button.style.cssText = 'font:inherit;padding:.5em 1em';
  campaign.prepend(box);

  // From now on the element has a button of its own, also if another snippet has loaded the code.
  void customElements.whenDefined('cs-campaign').then(() => {
    if (box.contains(page.activeElement)) {
      campaign.tabIndex = -1;
      campaign.focus({preventScroll: true});
      campaign.addEventListener('blur', () => campaign.removeAttribute('tabindex'), {once: true});
    }
    box.remove();
  });
  campaign.addEventListener('cs-error', () => campaign.setAttribute('load', 'click'));
}

offer(page.currentScript);
