import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AnnotationData } from '../../utils/clippings/annotation.ts';
import { isEqual } from '../../utils/clippings/equal.ts';
import { KINDS, type Kind } from '../../utils/detect/detection.ts';
import type { TextRange } from '../../utils/language/normalize.ts';
import {
  dataOfFields,
  emptyFields,
  fieldsOf,
  FIELDS_OF,
  type CorrectionFields,
  type FieldName,
} from '../../utils/panel/correction-fields.ts';
import { shortened } from '../../utils/panel/shortened.ts';
import { readingOf } from '../reading.ts';
import { BoundaryField } from './boundary-field.tsx';
import { CorrectionField } from './correction-field.tsx';
import type { ReviewTexts } from './item-head.tsx';

export interface CorrectionFormProps extends ReviewTexts {
  /** What is said so far; null where nothing is known. */
  readonly data: AnnotationData | null;
  /** A mark of one's own is made; else one there is, is corrected. */
  readonly isNew: boolean;
  /** The clipping's text, and the words in it; null where they are not found in it any more. */
  readonly text: string;
  readonly range: TextRange | null;
  /** The words as they were printed. */
  readonly printed: string;
  /** Units offered as completions. */
  readonly units: readonly string[];
  /** Resolves with the range selected in the article; null where nothing of it is. */
  readonly selectedRange: () => Promise<TextRange | null>;
  readonly onSave: (data: AnnotationData, range: TextRange | null) => void;
  /** Saved as it was. */
  readonly onUnchanged: () => void;
  readonly onCancel: () => void;
}

/** Says what an annotation should say: its kind, its value and which words it is. */
export function CorrectionForm(props: CorrectionFormProps) {
  const { data, text, language, messages, review } = props;
  const [initial] = useState(() => (data ? fieldsOf(data, language) : emptyFields('count')));
  const [fields, setFields] = useState<CorrectionFields>(initial);
  const [range, setRange] = useState(props.range);
  const [wasTried, setWasTried] = useState(false);
  const formRef = useRef<HTMLFormElement>(null);
  // Before the next key press: it would be taken for a command of the list.
  useLayoutEffect(() => {
    const field = formRef.current?.querySelector<HTMLInputElement>('[data-first] input');
    field?.select();
    (field ?? formRef.current?.querySelector('select'))?.focus();
  }, []);

  const isSame = data !== null && isEqual(fields, initial);
  // Kept as it was read, with what only a detector knows: the form does not ask for all of it.
  const read = isSame ? ({ ok: true, value: data } as const) : dataOfFields(fields);
  const words = range ? text.slice(range.start, range.end) : props.printed;
  const error = !read.ok && wasTried ? read.error : null;

  function save() {
    setWasTried(true);
    if (!read.ok) {
      formRef.current?.querySelector<HTMLElement>(`#field-${read.error.field}`)?.focus();
      return;
    }
    if (!props.isNew && isSame && isEqual(range, props.range)) props.onUnchanged();
    else props.onSave(read.value, range);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      props.onCancel();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
  }

  const change = (changed: Partial<CorrectionFields>) => {
    setFields({ ...fields, ...changed });
  };
  const short = shortened(words);
  const title = props.isNew ? review.form.mark(short) : review.form.correct(short);
  return (
    <form
      ref={formRef}
      class="correction"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={onKeyDown}
    >
      <h2>{title}</h2>
      {range && <BoundaryField {...props} range={range} onChange={setRange} />}
      <label for="field-kind">{review.form.kind}</label>
      <select
        id="field-kind"
        value={fields.kind}
        onChange={({ currentTarget }) => {
          change({ kind: KINDS.find((kind) => kind === currentTarget.value) ?? fields.kind });
        }}
      >
        {KINDS.map((kind: Kind) => (
          <option key={kind} value={kind}>
            {messages.kinds[kind]}
          </option>
        ))}
      </select>
      <div class="correction-fields">
        {FIELDS_OF[fields.kind].map((name: FieldName, index) => (
          <CorrectionField
            key={name}
            name={name}
            isFirst={index === 0}
            fields={fields}
            units={props.units}
            error={error?.field === name ? review.form.errors[error.type] : null}
            {...{ messages, review }}
            onChange={(value) => {
              change({ [name]: value });
            }}
          />
        ))}
      </div>
      <p class="remark" role="status">
        {read.ok && review.form.reads(readingOf(read.value, '', language) ?? words)}
      </p>
      <div class="row">
        <button type="submit" class="primary">
          {review.form.save}
        </button>
        <button type="button" onClick={props.onCancel}>
          {review.form.cancel}
        </button>
        <span class="remark">{review.form.keys}</span>
      </div>
    </form>
  );
}
