import { useRef, useState } from 'preact/hooks';
import type { ExportProgress } from '../utils/clippings/export-progress.ts';
import type { Messages } from '../utils/i18n/messages.ts';

/** What a person chose to export; days are `YYYY-MM-DD`, both included, '' where left open. */
export type ExportScope =
  | { readonly type: 'all' }
  | { readonly type: 'tag'; readonly tag: string }
  | { readonly type: 'days'; readonly from: string; readonly to: string };

export interface ExportPanelProps {
  readonly progress: ExportProgress;
  readonly tags: readonly string[];
  readonly describeError: (progress: Extract<ExportProgress, { status: 'failed' }>) => string;
  readonly messages: Messages;
  readonly onStart: (scope: ExportScope) => void;
  readonly onCancel: () => void;
}

/** Chooses a part of the library and exports it; progress and cancel while it runs. */
export function ExportPanel(props: ExportPanelProps) {
  const { progress, tags, messages } = props;
  const [type, setType] = useState<ExportScope['type']>('all');
  const [tag, setTag] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const startButtonRef = useRef<HTMLButtonElement>(null);
  const running = progress.status === 'running';
  const chosenTag = tag === '' ? (tags[0] ?? '') : tag;

  function start(event: Event) {
    event.preventDefault();
    if (running) return;
    if (type === 'all') props.onStart({ type });
    else if (type === 'tag') props.onStart({ type, tag: chosenTag });
    else props.onStart({ type, from, to });
  }

  return (
    <form class="export" onSubmit={start} aria-label={messages.export.title}>
      <label for="scope">{messages.export.title}</label>
      <div class="row">
        <select
          id="scope"
          value={type}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setType(value === 'tag' || value === 'days' ? value : 'all');
          }}
        >
          <option value="all">{messages.export.all}</option>
          {tags.length > 0 && <option value="tag">{messages.export.byTag}</option>}
          <option value="days">{messages.export.byDate}</option>
        </select>
        <button type="submit" class="primary" ref={startButtonRef} aria-disabled={running}>
          {messages.export.start}
        </button>
      </div>
      {type === 'tag' && (
        <label>
          {messages.page.tags}
          <select
            value={chosenTag}
            onChange={(event) => {
              setTag(event.currentTarget.value);
            }}
          >
            {tags.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {type === 'days' && (
        <div class="row days">
          <DayField label={messages.export.from} value={from} max={to} onChange={setFrom} />
          <DayField label={messages.export.to} value={to} min={from} onChange={setTo} />
        </div>
      )}
      {running && (
        <div class="row">
          <progress
            value={progress.done}
            max={Math.max(1, progress.total)}
            aria-label={messages.export.title}
          />
          <button
            type="button"
            onClick={() => {
              // Its own button goes with the export: the focus would go with it.
              startButtonRef.current?.focus();
              props.onCancel();
            }}
          >
            {messages.export.cancel}
          </button>
        </div>
      )}
      <p class={progress.status === 'failed' ? 'warning' : 'remark'} role="status">
        {describe(props)}
      </p>
    </form>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly min?: string;
  readonly max?: string;
  readonly onChange: (day: string) => void;
}

function DayField({ label, value, min = '', max = '', onChange }: DayFieldProps) {
  return (
    <label>
      {label}
      <input
        type="date"
        value={value}
        min={min}
        max={max}
        onInput={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
    </label>
  );
}

function describe({ progress, messages, describeError }: ExportPanelProps): string {
  switch (progress.status) {
    case 'idle':
      return '';
    case 'running':
      return messages.export.progress(progress.done, progress.total);
    case 'done':
      return progress.count === 0 ? messages.export.nothing : messages.export.done(progress.count);
    case 'cancelled':
      return messages.export.cancelled;
    case 'failed':
      return messages.export.failed(describeError(progress));
  }
}
