import 'fake-indexeddb/auto';
import { JSDOM } from 'jsdom';
import { beforeEach, expect, test, vi } from 'vitest';
import { PageSession } from '../../../entrypoints/article.content/page-session.ts';
import { succeed } from '../../../utils/clippings/result.ts';
import { createIdSource } from '../../../utils/clippings/uuid.ts';
import { detectPassage } from '../../../utils/detect/detect.ts';
import type { ContentToBackground } from '../../../utils/messaging/protocol.ts';
import { readPage } from '../../pages/pages.ts';
import { createServices } from '../../support/services.ts';

type Handlers = { readonly [Type in keyof ContentToBackground]?: (payload: never) => unknown };

/** The background as the page asks it, in place of the browser's messages. */
const background: { handlers: Handlers } = vi.hoisted(() => ({ handlers: {} }));
vi.mock('../../../utils/messaging/messenger.ts', () => ({
  send: (_channel: unknown, type: keyof ContentToBackground, payload: never) =>
    Promise.resolve(background.handlers[type]?.(payload)),
}));

const { html, meta } = readPage('onecms');
let opened = 0;
let session: PageSession;
/** Holds the reading of passages until it is resolved. */
let gate: Promise<void>;

beforeEach(() => {
  const { library } = createServices(`page-session-${String(opened++)}`);
  gate = Promise.resolve();
  background.handlers = {
    readPassage: async ({ text, ...options }: Parameters<ContentToBackground['readPassage']>[0]) => {
      await gate;
      return succeed(detectPassage(text, options));
    },
    lookUpPage: ({ address }: Parameters<ContentToBackground['lookUpPage']>[0]) =>
      library.lookUp(address.normalised),
    getDraft: ({ address }: Parameters<ContentToBackground['getDraft']>[0]) =>
      library.getDraft(address.normalised),
    putDraft: ({ address, draft }: Parameters<ContentToBackground['putDraft']>[0]) =>
      library.putDraft(address.normalised, draft),
    deleteDraft: ({ address }: Parameters<ContentToBackground['deleteDraft']>[0]) =>
      library.deleteDraft(address.normalised),
    describeClipping: ({
      address,
      clippingId,
      ...edit
    }: Parameters<ContentToBackground['describeClipping']>[0]) =>
      library.edit(clippingId, edit, address.normalised),
    saveClipping: ({ draft }: Parameters<ContentToBackground['saveClipping']>[0]) => library.clip(draft),
  };
  session = new PageSession({
    document: new JSDOM(html, { url: meta.url }).window.document,
    painter: null,
    newId: createIdSource({ nowMs: () => Date.now(), random: (bytes) => crypto.getRandomValues(bytes) }),
    hiddenKinds: [],
    onChange: () => undefined,
  });
});

/** Reads the page anew, as when its text has changed, and lets `action` run while the machine still reads. */
async function whileReading(action: () => Promise<unknown>): Promise<void> {
  const held = Promise.withResolvers<undefined>();
  gate = held.promise;
  const reading = session.read();
  // The library has been asked by now, the passages are being read.
  await vi.waitFor(() => {
    expect(session.state.type).toBe('article');
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  await action();
  held.resolve(undefined);
  await reading;
}

test('an article clipped while the page is read anew is known to be clipped', async () => {
  await session.read();
  await whileReading(() => session.clip());
  expect(session.state).toMatchObject({ type: 'article', orphans: 0 });
  expect(session.model?.clipping).not.toBeNull();
});

test('a mark rejected while the page is read anew stays rejected', async () => {
  await session.read();
  const [first] = session.marks;
  await whileReading(async () => first && session.change(first.annotation.id, { type: 'reject' }));
  const rejected = session.marks.filter(({ annotation }) => annotation.decision.status === 'rejected');
  expect(rejected.map(({ start, end }) => ({ start, end }))).toEqual([
    { start: first?.start, end: first?.end },
  ]);
});

test('of two changes of a clipped page at once neither is lost from view', async () => {
  await session.read();
  await session.clip();
  await Promise.all([session.describe(['hai cấp'], ''), session.refresh()]);
  expect(session.model?.tags).toEqual(['hai cấp']);
});
