import type { Messages } from '../utils/i18n/messages.ts';

export interface NoteFieldProps {
  readonly id: string;
  readonly note: string;
  readonly messages: Messages;
  readonly onChange: (note: string) => void;
}

/** A free note; every keystroke is handed on, since a popup may close at any moment. */
export function NoteField({ id, note, messages, onChange }: NoteFieldProps) {
  return (
    <div class="note-field">
      <label for={id}>{messages.page.note}</label>
      <textarea
        id={id}
        rows={2}
        value={note}
        onInput={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
    </div>
  );
}
