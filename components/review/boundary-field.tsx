import type { TextRange } from '../../utils/language/normalize.ts';
import { moveBoundary, trimmedRange, type BoundaryMove } from '../../utils/panel/boundaries.ts';
import { SentenceWithMark, type ReviewTexts } from './item-head.tsx';

export interface BoundaryFieldProps extends ReviewTexts {
  readonly text: string;
  readonly range: TextRange;
  readonly selectedRange: () => Promise<TextRange | null>;
  readonly onChange: (range: TextRange) => void;
}

const MOVES = [
  { name: 'wordBack', sign: '«', by: 'word', direction: -1 },
  { name: 'characterBack', sign: '‹', by: 'character', direction: -1 },
  { name: 'characterForward', sign: '›', by: 'character', direction: 1 },
  { name: 'wordForward', sign: '»', by: 'word', direction: 1 },
] as const;

/** Which words are meant: either end moved by word or character, or the selection taken. */
export function BoundaryField(props: BoundaryFieldProps) {
  const { text, range, review, onChange } = props;
  const { boundaries } = review;

  async function take() {
    const selected = await props.selectedRange();
    const trimmed = selected && trimmedRange(text, selected);
    if (trimmed) onChange(trimmed);
  }

  return (
    <fieldset class="boundaries">
      <legend>{boundaries.title}</legend>
      <p class="item-sentence" role="status">
        <SentenceWithMark text={text} range={range} markClass="boundary-mark" />
      </p>
      {(['start', 'end'] as const).map((edge) => (
        <Edge key={edge} {...props} edge={edge} />
      ))}
      <p class="remark">{boundaries.keys}</p>
      <button type="button" onClick={() => void take()}>
        {boundaries.fromSelection}
      </button>
    </fieldset>
  );
}

/** The buttons of one end; while one has the focus, arrows move it too. */
function Edge({
  edge,
  text,
  range,
  review,
  onChange,
}: BoundaryFieldProps & { readonly edge: BoundaryMove['edge'] }) {
  const { boundaries } = review;
  const move = (by: BoundaryMove['by'], direction: BoundaryMove['direction']) => {
    onChange(moveBoundary(text, range, { edge, by, direction }));
  };

  function onKeyDown(event: KeyboardEvent) {
    const direction = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : null;
    if (direction === null || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    move(event.shiftKey ? 'character' : 'word', direction);
  }

  return (
    <div class="row" role="group" aria-label={boundaries.edges[edge]} onKeyDown={onKeyDown}>
      <span class="edge-name">{boundaries.edges[edge]}</span>
      {MOVES.map(({ name, sign, by, direction }) => (
        <button
          key={name}
          type="button"
          class="move"
          aria-label={`${boundaries.edges[edge]}: ${boundaries.moves[name]}`}
          title={boundaries.moves[name]}
          onClick={() => {
            move(by, direction);
          }}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </div>
  );
}
