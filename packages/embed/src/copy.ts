// The inline script in the partners' page that `countersign publish` writes. It shows the buttons that copy a text:
// without a script they could do nothing. If the browser does not let it copy, it selects the text.

const words = document.querySelector('main')!.dataset;

for (const button of document.querySelectorAll<HTMLButtonElement>('button[hidden]')) {
  const source = document.getElementById(button.value)!;
  const status = button.nextElementSibling!;
  button.hidden = false;
  button.addEventListener('click', () => {
    // Said anew, so that a screen reader speaks after every press.
    status.textContent = '';
    void copy(source).then(
      () => (status.textContent = words['copied']!),
      () => {
        select(source);
        status.textContent = words['selected']!;
      },
    );
  });
}

/** Copies a text, or the content of an element with its links and headings. */
async function copy(source: HTMLElement): Promise<void> {
  const {clipboard} = navigator;
  if (source instanceof HTMLTextAreaElement) return clipboard.writeText(source.value);
  const blob = (type: string, text: string) => new Blob([text], {type});
  const types = {
    'text/html': blob('text/html', source.innerHTML),
    'text/plain': blob('text/plain', source.innerText),
  };
  return clipboard.write([new ClipboardItem(types)]);
}

function select(source: HTMLElement): void {
  if (source instanceof HTMLTextAreaElement) {
    source.focus();
    source.select();
  } else {
    getSelection()!.selectAllChildren(source);
  }
}
