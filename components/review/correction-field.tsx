import type { Messages } from '../../utils/i18n/messages.ts';
import type { ReviewMessages } from '../../utils/i18n/review-messages.ts';
import type { CorrectionFields, FieldName } from '../../utils/panel/correction-fields.ts';

export interface CorrectionFieldProps {
  readonly name: FieldName;
  readonly isFirst: boolean;
  readonly fields: CorrectionFields;
  readonly units: readonly string[];
  /** Why the field cannot be kept as it is. */
  readonly error: string | null;
  readonly messages: Messages;
  readonly review: ReviewMessages;
  readonly onChange: (value: string) => void;
}

/** One field of the correction form: words typed, or one of a few. */
export function CorrectionField(props: CorrectionFieldProps) {
  const { name, isFirst, fields, error, review } = props;
  const id = `field-${name}`;
  const choices = choicesOf(props);
  const hints: Readonly<Partial<Record<FieldName, string>>> = review.form.hints;
  const hint = hints[name];
  const described = [hint && `${id}-hint`, error !== null && `${id}-error`].filter(Boolean).join(' ');
  const shared = { id, value: fields[name], ...(described !== '' && { 'aria-describedby': described }) };
  return (
    <div class="correction-field" {...(isFirst && { 'data-first': '' })}>
      <label for={id}>{review.form.fields[name]}</label>
      {choices === null ? (
        <input
          {...shared}
          type="text"
          autocomplete="off"
          aria-invalid={error !== null}
          {...(name === 'unit' && { list: 'units' })}
          onInput={(event) => {
            props.onChange(event.currentTarget.value);
          }}
        />
      ) : (
        <select
          {...shared}
          onChange={(event) => {
            props.onChange(event.currentTarget.value);
          }}
        >
          {choices.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
      {name === 'unit' && (
        <datalist id="units">
          {props.units.map((unit) => (
            <option key={unit} value={unit} />
          ))}
        </datalist>
      )}
      {hint !== undefined && (
        <p class="remark" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== null && (
        <p class="warning" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

/** Values with their names, of a field that is chosen and not typed. */
function choicesOf({ name, messages, review }: CorrectionFieldProps): readonly [string, string][] | null {
  if (name === 'approximation') return [['', review.form.exact], ...Object.entries(messages.approximations)];
  if (name === 'direction') return [['', review.form.noChange], ...Object.entries(messages.card.directions)];
  return null;
}
