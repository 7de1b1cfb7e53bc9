// The inline script of a snippet that requests nothing before the reader presses its button: the last child but one of the
// element, after a <template> with the button. On a press it loads the code, and the code loads the document.
//
// Address and hash of the code stand in this text, so that the script's own hash, by which a page's policy allows it,
// covers both. Read from the page they would let injected markup choose which code an allowed script loads.
declare const CODE: string;
declare const INTEGRITY: string;

function offer(own: HTMLOrSVGScriptElement | null): void {
  const campaign = own?.parentElement;
  const template = own?.previousElementSibling as HTMLTemplateElement | null | undefined;
  // In a shadow tree no script knows where it stands, and an editor may have taken the button out.
  const button = template?.content?.querySelector('button');
  if (!campaign || !button) return;
  const box = button.parentElement!;

  // No module: Firefox and WebKit answer a second request for a module that failed from memory, with the same failure.
  const create = () =>
    Object.assign(document.createElement('script'), {
      src: CODE,
      integrity: INTEGRITY,
      crossOrigin: 'anonymous',
      referrerPolicy: 'no-referrer',
      nonce: own.nonce,
      onload: after,
      onerror: after,
    });
  function after(): void {
    if (customElements.get('cs-campaign')) return;
    // Another try, with an element of its own: a script runs once.
    code.remove();
    code = create();
    button!.removeAttribute('aria-disabled');
    campaign!.setAttribute('load', 'click');
  }
  let code: HTMLScriptElement;
  try {
    // Requests nothing before it is on the page. A page that enforces Trusted Types refuses the address: there the button
    // could do nothing, and so there is none.
    code = create();
  } catch {
    return;
  }
  button.onclick = () => {
    if (code.isConnected) return;
    button.setAttribute('aria-disabled', 'true');
    campaign.removeAttribute('load');
    document.head.append(code);
  };
  // As the element's own button, in the page's type; by the object model, which no policy forbids.
  button.style.cssText = 'font:inherit;padding:.5em 1em';
  template!.replaceWith(box);

  // From here on the element asks by itself, also where another snippet brought the code.
  void customElements.whenDefined('cs-campaign').then(() => {
    if (box.contains(document.activeElement)) {
      campaign.tabIndex = -1;
      campaign.focus({preventScroll: true});
      campaign.addEventListener('blur', () => campaign.removeAttribute('tabindex'), {once: true});
    }
    box.remove();
  });
  campaign.addEventListener('cs-error', () => campaign.setAttribute('load', 'click'));
}

offer(document.currentScript);
