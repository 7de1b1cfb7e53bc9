// Whether the preview stays open beside the other views. It does so until the page is closed.

class Aside extends EventTarget {
  isOpen = false;

  set(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.dispatchEvent(new Event('change'));
  }
}

export const aside = new Aside();
