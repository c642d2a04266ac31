import { render, type ComponentChildren } from 'preact';
import cardCss from '../../components/card.css?inline';
import kindsCss from '../../components/kinds.css?inline';
import tagsCss from '../../components/tags.css?inline';
import themeCss from '../../components/theme.css?inline';

/**
 * The one node ever added to a page: a host in the top layer, beside the body and only while something is shown.
 * Its shadow root is closed, so that the page can neither read nor style what stands in it.
 */
export class Overlay {
  readonly #document: Document;
  #mounted: { readonly host: HTMLElement; readonly root: HTMLElement } | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Shows `content`, or takes the host away where there is nothing to show. */
  show(content: ComponentChildren): void {
    if (content === null) {
      this.close();
      return;
    }
    this.#mounted ??= this.#mount();
    render(content, this.#mounted.root);
  }

  /** Whether an event came from what is shown. */
  holds(target: EventTarget | null): boolean {
    return this.#mounted !== null && target === this.#mounted.host;
  }

  close(): void {
    if (!this.#mounted) return;
    const { host, root } = this.#mounted;
    this.#mounted = null;
    render(null, root);
    host.remove();
  }

  #mount() {
    const host = this.#document.createElement('div');
    host.popover = 'manual';
    const shadow = host.attachShadow({ mode: 'closed' });
    styleShadow(shadow, [themeCss, kindsCss, tagsCss, cardCss].join('\n'));
    const root = this.#document.createElement('div');
    shadow.append(root);
    this.#document.documentElement.append(host);
    host.showPopover();
    return { host, root };
  }
}

/**
 * By a constructed sheet. Firefox before 153 refuses one from a content script (bug 1751346); there a style element
 * does, which the page's content policy does not govern when an extension writes it.
 */
function styleShadow(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const style = shadow.ownerDocument.createElement('style');
    style.textContent = css;
    shadow.append(style);
  }
}
