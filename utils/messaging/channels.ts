/** The six directions of the protocol: what each says on the wire, who may send in it, and what its payloads are. */
import {
  broadcast,
  contentToBackground,
  offscreenToBackground,
  pagesToBackground,
  toContent,
  toOffscreen,
  type Payloads,
} from './payloads.ts';
import type {
  Broadcast,
  ContentToBackground,
  OffscreenToBackground,
  PagesToBackground,
  ToContent,
  ToOffscreen,
} from './protocol.ts';
import { fromContentScript, fromExtension, fromOffscreen, type Admission } from './sender.ts';

export interface Channel<Direction> {
  readonly name: string;
  readonly payloads: Payloads<Direction>;
  readonly admits: Admission;
}

export const CONTENT_TO_BACKGROUND: Channel<ContentToBackground> = {
  name: 'content-to-background',
  payloads: contentToBackground,
  admits: fromContentScript,
};
export const PAGES_TO_BACKGROUND: Channel<PagesToBackground> = {
  name: 'pages-to-background',
  payloads: pagesToBackground,
  admits: fromExtension,
};
export const OFFSCREEN_TO_BACKGROUND: Channel<OffscreenToBackground> = {
  name: 'offscreen-to-background',
  payloads: offscreenToBackground,
  admits: fromOffscreen,
};
export const TO_CONTENT: Channel<ToContent> = {
  name: 'to-content',
  payloads: toContent,
  admits: fromExtension,
};
export const TO_OFFSCREEN: Channel<ToOffscreen> = {
  name: 'to-offscreen',
  payloads: toOffscreen,
  admits: fromExtension,
};
export const BROADCAST: Channel<Broadcast> = {
  name: 'broadcast',
  payloads: broadcast,
  admits: fromExtension,
};
