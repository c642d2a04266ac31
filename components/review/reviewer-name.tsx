import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReviewMessages } from '../../utils/i18n/review-messages.ts';

export interface ReviewerNameProps {
  /** '' until one is given. */
  readonly name: string;
  readonly review: ReviewMessages;
  readonly onName: (name: string) => void;
}

/** Who signs what is decided here; pressed, it can be changed. */
export function ReviewerName({ name, review, onName }: ReviewerNameProps) {
  const [isOpen, setIsOpen] = useState(false);
  const buttonRef = useRef<HTMLButtonElement>(null);
  const wasOpenRef = useRef(false);
  // The field goes, and the focus with it: it goes back to where it came from.
  useLayoutEffect(() => {
    if (wasOpenRef.current && !isOpen) buttonRef.current?.focus();
    wasOpenRef.current = isOpen;
  }, [isOpen]);
  if (isOpen) {
    return (
      <NameForm
        {...{ name, review }}
        onName={(typed) => {
          if (typed !== null) onName(typed);
          setIsOpen(false);
        }}
      />
    );
  }
  return (
    <button
      type="button"
      ref={buttonRef}
      class="reviewer"
      onClick={() => {
        setIsOpen(true);
      }}
    >
      {name === '' ? review.reviewer.unset : review.reviewer.is(name)}
    </button>
  );
}

interface NameFormProps {
  readonly name: string;
  readonly review: ReviewMessages;
  /** Null where it was left as it was. */
  readonly onName: (name: string | null) => void;
}

function NameForm({ name, review, onName }: NameFormProps) {
  const [typed, setTyped] = useState(name);
  const fieldRef = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    fieldRef.current?.select();
  }, []);
  return (
    <form
      class="reviewer"
      onSubmit={(event) => {
        event.preventDefault();
        onName(typed.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.stopPropagation();
        onName(null);
      }}
    >
      <input
        ref={fieldRef}
        type="text"
        maxLength={LONGEST}
        autocomplete="name"
        aria-label={review.reviewer.label}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
        }}
      />
      <button type="submit">{review.form.save}</button>
    </form>
  );
}

/** Characters; a history keeps the name with every entry. */
const LONGEST = 100;
