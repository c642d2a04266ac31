/**
 * Carries the protocol over runtime.sendMessage. Several contexts hear every message (background, offscreen
 * document, open pages), so a message names its channel and only who serves that channel answers. Sender and payload
 * are checked before a handler sees them; a handler that throws is a bug and answers `crashed`.
 *
 * @example
 * const stop = receive(TO_CONTENT, { getPageState: () => succeed(state), … });
 * const reply = await send(CONTENT_TO_BACKGROUND, 'lookUpPage', { address });
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { fail, type Result } from '../clippings/result.ts';
import type { Channel } from './channels.ts';
import type { PayloadOf } from './payloads.ts';
import type { TransportError } from './protocol.ts';
import type { Sender } from './sender.ts';

/** What a message of a direction is answered with. */
export type ReplyOf<Direction, Type extends keyof Direction> = Direction[Type] extends (
  payload: never,
) => infer Reply
  ? Reply
  : never;

/** What the sender gets: the answer, or why there is none. */
export type Received<Direction, Type extends keyof Direction> =
  ReplyOf<Direction, Type> | Result<never, TransportError>;

/** One handler for each message of a direction. */
export type Handlers<Direction> = {
  readonly [Type in keyof Direction]: (
    payload: PayloadOf<Direction, Type>,
    sender: Sender,
  ) => ReplyOf<Direction, Type> | Promise<ReplyOf<Direction, Type>>;
};

const EnvelopeSchema = v.strictObject({ channel: v.string(), type: v.string(), payload: v.unknown() });
const ReplySchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), error: v.unknown() }),
]);

/** Asks the background (or, in the background, the offscreen document and the open pages). Never rejects. */
export function send<Direction, Type extends keyof Direction & string>(
  channel: Channel<Direction>,
  type: Type,
  payload: PayloadOf<Direction, Type>,
): Promise<Received<Direction, Type>> {
  return deliver<Direction, Type>(() =>
    browser.runtime.sendMessage({ channel: channel.name, type, payload }),
  );
}

/** Asks the content script in the top frame of a tab. Never rejects. */
export function sendToTab<Direction, Type extends keyof Direction & string>(
  tabId: number,
  channel: Channel<Direction>,
  type: Type,
  payload: PayloadOf<Direction, Type>,
): Promise<Received<Direction, Type>> {
  return deliver<Direction, Type>(() =>
    browser.tabs.sendMessage(tabId, { channel: channel.name, type, payload }, { frameId: 0 }),
  );
}

/**
 * Serves a channel from now on; returns its undo. Call it while the script first runs, or a worker that a message
 * woke will miss that message.
 */
export function receive<Direction>(channel: Channel<Direction>, handlers: Handlers<Direction>): () => void {
  const listener = (message: unknown, sender: Sender, respond: (reply: unknown) => void): boolean => {
    const envelope = v.safeParse(EnvelopeSchema, message);
    if (!envelope.success || envelope.output.channel !== channel.name) return false;
    void answer(channel, handlers, envelope.output, sender).then(respond);
    // Keeps the channel open for an answer that comes later, in both browsers; a promise would not in Chrome.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => {
    browser.runtime.onMessage.removeListener(listener);
  };
}

async function answer<Direction>(
  channel: Channel<Direction>,
  handlers: Handlers<Direction>,
  { type, payload }: { readonly type: string; readonly payload?: unknown },
  sender: Sender,
): Promise<unknown> {
  const malformed = fail<TransportError>({ type: 'refused', reason: 'malformed' });
  if (!isTypeOf(channel, type)) return malformed;
  const parsed = v.safeParse(channel.payloads[type], payload);
  if (!parsed.success) return malformed;
  const extension = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
  const refusal = channel.admits(sender, parsed.output, extension);
  if (refusal !== null) return fail(refusal);
  try {
    return await handlers[type](parsed.output, sender);
  } catch (error) {
    console.error(`${channel.name}/${type}`, error);
    return fail<TransportError>({ type: 'crashed' });
  }
}

function isTypeOf<Direction>(channel: Channel<Direction>, type: string): type is keyof Direction & string {
  return Object.hasOwn(channel.payloads, type);
}

/**
 * The answer comes from the extension's own code, over the browser's own channel: that it is a Result is checked
 * (another extension version may still be running), what is in it follows from the map.
 */
async function deliver<Direction, Type extends keyof Direction>(
  transmit: () => Promise<unknown>,
): Promise<Received<Direction, Type>> {
  try {
    const reply = v.safeParse(ReplySchema, await transmit());
    if (reply.success) return reply.output as ReplyOf<Direction, Type>;
  } catch {
    // No receiver, an invalidated extension, or a receiver that went away: all the same to the sender.
  }
  return fail<TransportError>({ type: 'unreachable' });
}
