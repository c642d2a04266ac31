import { quoteOf } from '../../utils/clippings/quote.ts';
import { createIdSource } from '../../utils/clippings/uuid.ts';
import { fail, succeed } from '../../utils/clippings/result.ts';
import { DEFAULT_LANGUAGE } from '../../utils/i18n/messages.ts';
import { TO_CONTENT } from '../../utils/messaging/channels.ts';
import { receive } from '../../utils/messaging/messenger.ts';
import { awaitSettled, watchSettled } from '../../utils/page/await-settled.ts';
import { createPainter } from '../../utils/page/painter.ts';
import { createViewPainter } from '../../utils/page/view-painter.ts';
import { hiddenKindsSetting, languageSetting } from '../../utils/settings.ts';
import { pageKeyOf } from './keys.ts';
import { Overlay } from './overlay.tsx';
import { toReview } from './page-model.ts';
import { PageSession } from './page-session.ts';
import { PageUi } from './page-ui.tsx';
import { followPointer, selectedSpan } from './pointer.ts';

/** Wires one page: reading, keys, pointer, messages. Everything ends with `signal`. */
export async function startPage(
  signal: AbortSignal,
  onLocationChange: (listener: () => void) => void,
): Promise<void> {
  const created = createPainter();
  const painter = created.type === 'ready' ? createViewPainter(created.painter, { document, signal }) : null;
  const newId = createIdSource({
    nowMs: () => Date.now(),
    random: (bytes) => crypto.getRandomValues(bytes),
  });
  let language = DEFAULT_LANGUAGE;
  const overlay = new Overlay(document);
  const session = new PageSession({
    document,
    painter,
    newId,
    hiddenKinds: [],
    onChange: () => {
      ui.render();
    },
  });
  const ui = new PageUi({ session, overlay, painter, language: () => language });

  const stops = [
    receive(TO_CONTENT, {
      getPageState: () => succeed(session.state),
      clip: () => ui.clip(),
      clipSelection: () => {
        const span = selectedSpan(document, session);
        return span ? ui.clipPassage(span) : fail({ type: 'no-selection' });
      },
      describe: ({ tags, note }) => session.describe(tags, note),
      toggleKind: async ({ kind, hidden }) => {
        const others = (await hiddenKindsSetting.getValue()).filter((other) => other !== kind);
        await hiddenKindsSetting.setValue(hidden ? [...others, kind] : others);
        await session.hideKinds(hidden ? [...others, kind] : others);
        return succeed(null);
      },
      goToMark: ({ direction }) => {
        ui.goToMark(direction);
        return succeed(null);
      },
      libraryChanged: async () => {
        await session.refresh();
        return succeed(null);
      },
      extractNow: async () => {
        await session.read(true);
        return succeed(session.state);
      },
      getReview: () =>
        session.model ? succeed(toReview(session.model)) : fail({ type: 'no-article' } as const),
      showMark: (pointer) => {
        const span =
          'span' in pointer
            ? pointer.span
            : session.marks.find(({ annotation }) => annotation.id === pointer.annotationId);
        return span && ui.showSpan(span) ? succeed(null) : fail({ type: 'not-on-page' } as const);
      },
      hideMark: () => {
        painter?.focus(null);
        return succeed(null);
      },
      getSelectedSpan: () => {
        const text = session.model?.extraction.article.text;
        if (text === undefined) return fail({ type: 'no-article' } as const);
        const span = selectedSpan(document, session);
        if (span) return succeed({ span, quote: quoteOf(text, span) });
        const isCollapsed = document.getSelection()?.isCollapsed ?? true;
        return fail({ type: isCollapsed ? 'no-selection' : 'outside-article' } as const);
      },
    }),
    languageSetting.watch((next) => {
      language = next;
      ui.render();
    }),
    hiddenKindsSetting.watch((next) => void session.hideKinds(next)),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
    ui.dispose();
    session.dispose();
  });

  document.addEventListener(
    'keydown',
    (event) => {
      // A card or notice that never took the focus; one that has it answers by itself.
      if (event.key === 'Escape' && !overlay.holds(event.target)) ui.dismiss();
      const key = pageKeyOf(event);
      if (!key || session.state.type !== 'article') return;
      event.preventDefault();
      if (key !== 'clip') ui.goToMark(key);
      else {
        const span = selectedSpan(document, session);
        void (span ? ui.clipPassage(span) : ui.clip());
      }
    },
    { signal, capture: true },
  );
  // Another window may have changed this page's clipping in the meantime.
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible') void session.refresh();
    },
    { signal },
  );
  followPointer({ document, painter, session, overlay, ui, signal });
  onLocationChange(() => void readAfterNavigation(session, ui, signal));

  language = await languageSetting.getValue();
  await session.hideKinds(await hiddenKindsSetting.getValue());
  await awaitSettled(document, { signal });
  // From now on, not once it is read: a long page may change while it is being read.
  void watchSettled(document, () => void session.readIfChanged(), { signal });
  await readAndTell(session, ui);
  if (painter === null && session.state.type === 'article') ui.tellUnsupported();
}

/** The address changes before the new article stands: the old one's marks go at once, the new one is waited for. */
async function readAfterNavigation(session: PageSession, ui: PageUi, signal: AbortSignal): Promise<void> {
  ui.closeCard();
  session.forget();
  await awaitSettled(document, { signal, changeExpected: true });
  await readAndTell(session, ui);
}

async function readAndTell(session: PageSession, ui: PageUi): Promise<void> {
  try {
    const failure = await session.read();
    if (failure) ui.fail(failure);
  } catch (error) {
    // A page of a shape nobody thought of: said, not left as one that is still being read.
    console.error(error);
    ui.fail({ type: 'crashed' });
  }
}
