/** Wiring only: which message, event and menu entry goes to which service. Everything is registered synchronously. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import {
  announceLibrary,
  announceMark,
  announcePage,
  announceRewriting,
  announceVocabulary,
  told,
} from '../utils/background/announcements.ts';
import { showBadge } from '../utils/background/badge.ts';
import { createChangeClipping } from '../utils/background/change-clipping.ts';
import { createLocalHost, createOffscreenHost } from '../utils/background/export-hosts.ts';
import { createExportService, type ExportService } from '../utils/background/export-service.ts';
import { createLibraryService } from '../utils/background/library-service.ts';
import { createMenus, runPageCommand } from '../utils/background/menus.ts';
import { ensurePageScript } from '../utils/background/page-script.ts';
import { createReviewService } from '../utils/background/review-service.ts';
import { addSite, removeSite, syncSites } from '../utils/background/sites.ts';
import { createVocabularyService } from '../utils/background/vocabulary-service.ts';
import type { ClippingId } from '../utils/clippings/clipping.ts';
import { succeed } from '../utils/clippings/result.ts';
import { detectPassage } from '../utils/detect/detect.ts';
import { toLocalIsoDateTime } from '../utils/clippings/time.ts';
import { createIdSource } from '../utils/clippings/uuid.ts';
import { openExportFile } from '../utils/exchange/export-file.ts';
import { createExporter } from '../utils/exchange/exporter.ts';
import {
  BROADCAST,
  CONTENT_TO_BACKGROUND,
  OFFSCREEN_TO_BACKGROUND,
  PAGES_TO_BACKGROUND,
  TO_CONTENT,
} from '../utils/messaging/channels.ts';
import { receive, send, sendToTab } from '../utils/messaging/messenger.ts';
import { createAnchorer } from '../utils/page/anchor.ts';
import type { PassageRequest } from '../utils/messaging/protocol.ts';
import { reviewerSetting } from '../utils/settings.ts';
import { createIdbRepository } from '../utils/store/idb-repository.ts';
import { toStoreError } from '../utils/store/store-error.ts';

/** What was removed can be restored for so long. */
const TRASH_MS = 30 * 24 * 60 * 60 * 1000;

export default defineBackground(() => {
  const now = () => toLocalIsoDateTime(new Date());
  const repository = createIdbRepository({ nowMs: Date.now });
  const newId = createIdSource({ nowMs: Date.now, random: (bytes) => crypto.getRandomValues(bytes) });
  const reviewer = () => reviewerSetting.getValue();
  const change = createChangeClipping({ repository, now, announce: announceLibrary });
  const library = createLibraryService({
    repository,
    change,
    now,
    newId,
    reviewer,
    createAnchorer,
    announce: announceLibrary,
  });
  const review = createReviewService({ change, now, newId, reviewer });
  const vocabulary = createVocabularyService({
    repository,
    now,
    newId,
    reviewer,
    announceLibrary: () => {
      announceLibrary(null);
    },
    announceVocabulary,
    announceRewriting,
  });
  const exports: ExportService = createExportService({
    host: import.meta.env.FIREFOX
      ? createLocalHost(
          createExporter({
            repository,
            now,
            toStoreError,
            openFile: openExportFile,
            report: (progress) => exports.report(progress),
            ready: (file) => exports.download(file),
          }),
        )
      : createOffscreenHost(),
    now,
    announce: (progress) => void send(BROADCAST, 'exportProgress', progress),
  });

  // Here rather than in the page: thirty tabs share one lexicon, and no page waits for it.
  const readPassage = ({ text, ...options }: PassageRequest) => succeed(detectPassage(text, options));

  receive(CONTENT_TO_BACKGROUND, {
    readPassage,
    lookUpPage: ({ address }) => library.lookUp(address.normalised),
    saveClipping: ({ draft }, sender) => told(library.clip(draft), sender),
    getDraft: ({ address }) => library.getDraft(address.normalised),
    putDraft: ({ address, draft }) => library.putDraft(address.normalised, draft),
    deleteDraft: ({ address }) => library.deleteDraft(address.normalised),
    describeClipping: ({ address, clippingId, ...edit }, sender) =>
      told(library.edit(clippingId, edit, address.normalised), sender),
    review: ({ address, ...request }, sender) => told(review.review(request, address.normalised), sender),
    undoReview: ({ address, ...request }, sender) => told(review.undo(request, address.normalised), sender),
    redoReview: ({ address, ...request }, sender) => told(review.redo(request, address.normalised), sender),
    addMark: ({ address, ...request }, sender) => told(review.addMark(request, address.normalised), sender),
    openClipping: ({ clippingId }) => done(openClipping(clippingId)),
    reportPageState: ({ state }, sender) => {
      announcePage(sender);
      return done(showBadge(sender.tab?.id, state));
    },
    pointMark: ({ annotationId }, sender) => {
      announceMark(annotationId, sender);
      return succeed(null);
    },
  });

  receive(PAGES_TO_BACKGROUND, {
    readPassage,
    newest: ({ limit, cursor }) => repository.newest(limit, cursor),
    search: ({ query, limit }) => repository.search(query, limit),
    tags: () => repository.tags(),
    total: ({ filter }) => repository.count(filter),
    getClipping: ({ clippingId }) => repository.get(clippingId),
    editClipping: ({ clippingId, ...edit }) => told(library.edit(clippingId, edit)),
    review: (request) => told(review.review(request)),
    undoReview: (request) => told(review.undo(request)),
    redoReview: (request) => told(review.redo(request)),
    addMark: (request) => told(review.addMark(request)),
    vocabulary: () => vocabulary.vocabulary(),
    tagOverview: () => vocabulary.overview(),
    tagReach: ({ names }) => vocabulary.reach(names),
    putTerm: ({ term }) => told(vocabulary.putTerm(term)),
    removeTerm: ({ name }) => told(vocabulary.removeTerm(name)),
    archiveTerm: ({ name, archived }) => told(vocabulary.archiveTerm(name, archived)),
    reorderTerms: ({ names }) => told(vocabulary.reorderTerms(names)),
    renameTag: ({ from, to }) => told(vocabulary.renameTag(from, to)),
    mergeTags: ({ from, to }) => told(vocabulary.mergeTags(from, to)),
    tagClippings: ({ clippingIds, ...tags }) => told(vocabulary.tagClippings(clippingIds, tags)),
    removeClipping: ({ clippingId }) => told(library.remove(clippingId)),
    restoreClipping: ({ clippingId }) => told(library.restore(clippingId)),
    startExport: ({ filter }) => exports.start(filter),
    cancelExport: () => done(exports.cancel()),
    exportProgress: async () => succeed(await exports.progress()),
    annotateThisPage: async ({ tabId }) => {
      const ready = await ensurePageScript(tabId);
      if (ready.ok) await sendToTab(tabId, TO_CONTENT, 'extractNow', {});
      return ready;
    },
    alwaysOnThisSite: ({ origin }) => addSite(origin),
    notOnThisSite: ({ origin }) => removeSite(origin),
  });

  receive(OFFSCREEN_TO_BACKGROUND, {
    exportProgress: (progress) => done(exports.report(progress)),
    exportReady: (file) => done(exports.download(file)),
  });

  browser.downloads.onChanged.addListener(({ id, state }) => {
    if (state !== undefined) void exports.settle(id);
  });
  browser.contextMenus.onClicked.addListener(
    ({ menuItemId }, tab) => void runPageCommand(menuItemId, tab?.id),
  );
  browser.commands.onCommand.addListener((command, tab) => void runPageCommand(command, tab?.id));
  browser.permissions.onAdded.addListener(() => void syncSites());
  browser.permissions.onRemoved.addListener(() => void syncSites());
  browser.runtime.onInstalled.addListener(() => {
    void createMenus();
    void syncSites();
  });
  browser.runtime.onStartup.addListener(() => {
    void repository.emptyTrash(toLocalIsoDateTime(new Date(Date.now() - TRASH_MS)));
  });
});

async function openClipping(id: ClippingId): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/')}popup.html#/clippings/${id}` });
}

async function done(work: Promise<void>) {
  await work;
  return succeed(null);
}
