/**
 * The card and the notice in a shadow root that axe can look into: on a page theirs is closed. Bundled by the test;
 * `show(index, language)` shows one annotation's card, as the content script does.
 */
import { render } from 'preact';
import { AnnotationCard } from '../../components/annotation-card.tsx';
import cardCss from '../../components/card.css?inline';
import { Floating } from '../../components/floating.tsx';
import kindsCss from '../../components/kinds.css?inline';
import themeCss from '../../components/theme.css?inline';
import { Toast } from '../../components/toast.tsx';
import type { ConsistencyNote } from '../../utils/detect/consistency.ts';
import { describeNote } from '../../utils/i18n/describe-note.ts';
import { messagesIn, type Language } from '../../utils/i18n/messages.ts';
import { sampleAnnotations } from '../support/annotations.ts';

const annotations = sampleAnnotations();
const NOTE: ConsistencyNote = {
  type: 'sum',
  rule: 'consistency/sexes',
  figures: [],
  expected: '138',
  actual: '135',
  unit: 'đại biểu',
};
const nothing = () => undefined;
const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync([themeCss, kindsCss, cardCss].join('\n'));
if (shadow) shadow.adoptedStyleSheets = [sheet];

/** The notice fails and a note is shown where the card is being tagged, so that every look is seen with both. */
function show(index: number, language: Language, tagging: boolean): void {
  const annotation = annotations[index];
  if (!shadow || !annotation) return;
  const messages = messagesIn(language);
  const text = tagging ? messages.page.saveFailed(messages.errors.full) : messages.page.saved;
  render(
    <div lang={language}>
      <Floating beside={new DOMRect(8, 8, 80, 20)}>
        <AnnotationCard
          annotation={annotation}
          position={{ at: index + 1, of: annotations.length }}
          notes={tagging ? [describeNote(NOTE, language)] : []}
          vocabulary={[]}
          tagSuggestions={['nông thôn mới']}
          clipped={tagging}
          takesFocus
          tagging={tagging}
          language={language}
          messages={messages}
          onClip={nothing}
          onTagging={nothing}
          onTags={nothing}
          onReject={nothing}
          onRestore={nothing}
          onNext={nothing}
          onPrevious={nothing}
          onClose={nothing}
        />
      </Floating>
      <Toast
        notice={{ text, failed: tagging, action: { label: messages.page.openSaved, run: nothing } }}
        messages={messages}
        onClose={nothing}
      />
    </div>,
    shadow,
  );
}

Object.assign(globalThis, { show, cards: annotations.length });
