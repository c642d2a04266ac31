/** The two places an export is built in. */
import { browser } from 'wxt/browser';
import type { Exporter } from '../exchange/exporter.ts';
import { TO_OFFSCREEN } from '../messaging/channels.ts';
import { send } from '../messaging/messenger.ts';
import type { ExportHost } from './export-service.ts';

const DOCUMENT = 'offscreen.html';

/** Chrome: a document of its own, which outlives the service worker. */
export function createOffscreenHost(): ExportHost {
  async function isAlive(): Promise<boolean> {
    const contexts = await browser.runtime.getContexts({
      contextTypes: [browser.runtime.ContextType.OFFSCREEN_DOCUMENT],
    });
    return contexts.length > 0;
  }
  return {
    async open() {
      if (await isAlive()) return;
      await browser.offscreen.createDocument({
        url: DOCUMENT,
        reasons: [browser.offscreen.Reason.BLOBS],
        justification: 'Builds the file of an export, which a service worker cannot make an address for.',
      });
    },
    async build(filter) {
      const begun = await send(TO_OFFSCREEN, 'buildExport', { filter });
      if (!begun.ok) throw new Error('the offscreen document does not answer');
    },
    async cancel() {
      await send(TO_OFFSCREEN, 'cancelExport', {});
    },
    async release() {
      if (!(await isAlive())) return;
      await send(TO_OFFSCREEN, 'releaseExport', {});
      // It may have been closed by another ending in the meantime.
      await browser.offscreen.closeDocument().catch(() => undefined);
    },
    isAlive,
  };
}

/** Firefox: the event page itself, which the messages about its progress keep awake. */
export function createLocalHost(exporter: Exporter): ExportHost {
  let isOpen = false;
  return {
    open() {
      isOpen = true;
      return Promise.resolve();
    },
    build(filter) {
      void exporter.build(filter);
      return Promise.resolve();
    },
    cancel() {
      exporter.cancel();
      return Promise.resolve();
    },
    async release() {
      isOpen = false;
      await exporter.release();
    },
    isAlive: () => Promise.resolve(isOpen),
  };
}
