import { defineContentScript } from 'wxt/utils/define-content-script';
import { SITE_MATCHES } from '../../utils/lexicon/site-matches.ts';
import { startPage } from './start-page.ts';
import './style.css';

export default defineContentScript({
  matches: [...SITE_MATCHES],
  runAt: 'document_idle',
  main(ctx) {
    // Aborted when the extension is updated or switched off, and when a newer injection takes over.
    const stop = new AbortController();
    ctx.onInvalidated(() => {
      stop.abort();
    });
    void startPage(stop.signal, (listener) => {
      ctx.addEventListener(window, 'wxt:locationchange', listener);
    });
  },
});
