import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { succeed } from '../../utils/clippings/result.ts';
import {
  BROADCAST,
  CONTENT_TO_BACKGROUND,
  TO_CONTENT,
  TO_OFFSCREEN,
} from '../../utils/messaging/channels.ts';
import { receive, send, sendToTab, type Handlers } from '../../utils/messaging/messenger.ts';
import type { ToContent, ToOffscreen } from '../../utils/messaging/protocol.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

/** Where messages go, typed as the promises they are; the browser's types have the callbacks' overloads first. */
interface Sending {
  sendMessage(...args: unknown[]): Promise<unknown>;
}
const runtime = fakeBrowser.runtime as unknown as Sending;
const tabs = fakeBrowser.tabs as unknown as Sending;

const OWN = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/background.js') };

const offscreen = (changes: Partial<Handlers<ToOffscreen>> = {}): Handlers<ToOffscreen> => ({
  buildExport: vi.fn(() => succeed(null)),
  cancelExport: () => succeed(null),
  releaseExport: () => succeed(null),
  ...changes,
});

/** Delivers a message as the browser would; undefined where nobody answered. */
async function deliver(message: unknown, sender: object = OWN): Promise<unknown> {
  const reply = Promise.withResolvers<unknown>();
  const kept: unknown[] = await fakeBrowser.runtime.onMessage.trigger(message, sender, reply.resolve);
  return kept.includes(true) ? reply.promise : undefined;
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('receiving', () => {
  const build = { channel: TO_OFFSCREEN.name, type: 'buildExport', payload: { filter: { type: 'all' } } };

  test('hands the payload to its handler and the answer back', async () => {
    const handlers = offscreen();
    receive(TO_OFFSCREEN, handlers);
    expect(await deliver(build)).toEqual({ ok: true, value: null });
    expect(handlers.buildExport).toHaveBeenCalledWith({ filter: { type: 'all' } }, OWN);
  });

  test('leaves other channels to those who serve them', async () => {
    receive(TO_OFFSCREEN, offscreen());
    expect(await deliver({ ...build, channel: BROADCAST.name })).toBeUndefined();
    expect(await deliver('hello')).toBeUndefined();
    expect(await deliver({ action: 'buildExport' })).toBeUndefined();
    expect(await deliver({ ...build, extra: 1 })).toBeUndefined();
  });

  test.each([
    ['a type nobody knows', { ...build, type: 'nothing' }],
    ['a type of Object itself', { ...build, type: 'constructor' }],
    ['a payload missing', { ...build, payload: undefined }],
    ['a payload of another shape', { ...build, payload: { filter: { type: 'some' } } }],
    ['a payload with more in it', { ...build, payload: { filter: { type: 'all' }, extra: 1 } }],
  ])('refuses %s', async (_name, message) => {
    const handlers = offscreen();
    receive(TO_OFFSCREEN, handlers);
    expect(await deliver(message)).toEqual({ ok: false, error: { type: 'refused', reason: 'malformed' } });
    expect(handlers.buildExport).not.toHaveBeenCalled();
  });

  test('refuses another sender', async () => {
    const handlers = offscreen();
    receive(TO_OFFSCREEN, handlers);
    expect(await deliver(build, { ...OWN, id: 'another' })).toEqual({
      ok: false,
      error: { type: 'refused', reason: 'unknown-sender' },
    });
    expect(handlers.buildExport).not.toHaveBeenCalled();
  });

  test('answers a bug with `crashed`, and says more on the console', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    receive(
      TO_OFFSCREEN,
      offscreen({
        buildExport: () => {
          throw new Error('bug');
        },
      }),
    );
    expect(await deliver(build)).toEqual({ ok: false, error: { type: 'crashed' } });
    expect(error).toHaveBeenCalledOnce();
  });

  test('stops when undone', async () => {
    const stop = receive(TO_OFFSCREEN, offscreen());
    stop();
    expect(await deliver(build)).toBeUndefined();
  });
});

describe('sending', () => {
  test('is answered by who serves the channel', async () => {
    const sendMessage = vi.spyOn(runtime, 'sendMessage').mockImplementation((message) => deliver(message));
    receive(TO_OFFSCREEN, offscreen());
    expect(await send(TO_OFFSCREEN, 'cancelExport', {})).toEqual({ ok: true, value: null });
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  test('to nobody is no rejection', async () => {
    expect(await send(BROADCAST, 'exportProgress', { status: 'idle' })).toEqual({
      ok: false,
      error: { type: 'unreachable' },
    });
    expect(await sendToTab(7, TO_CONTENT, 'getPageState', {})).toEqual({
      ok: false,
      error: { type: 'unreachable' },
    });
  });

  test('to an extension whose context is gone is no rejection either', async () => {
    vi.spyOn(runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await send(BROADCAST, 'exportProgress', { status: 'idle' })).toMatchObject({
      error: { type: 'unreachable' },
    });
  });

  test.each([undefined, null, true, {}, { ok: 'yes' }])('%j is no answer', async (answer) => {
    vi.spyOn(runtime, 'sendMessage').mockResolvedValue(answer);
    expect(await send(BROADCAST, 'exportProgress', { status: 'idle' })).toMatchObject({
      error: { type: 'unreachable' },
    });
  });

  test('to a tab goes to its top frame', async () => {
    const sendMessage = vi.spyOn(tabs, 'sendMessage').mockResolvedValue(succeed(null));
    const reply = await sendToTab<ToContent, 'goToMark'>(7, TO_CONTENT, 'goToMark', { direction: 'next' });
    expect(reply).toEqual(succeed(null));
    expect(sendMessage).toHaveBeenCalledWith(
      7,
      { channel: TO_CONTENT.name, type: 'goToMark', payload: { direction: 'next' } },
      { frameId: 0 },
    );
  });
});

test('each channel has a name of its own', () => {
  const names = [CONTENT_TO_BACKGROUND, TO_CONTENT, TO_OFFSCREEN, BROADCAST].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
