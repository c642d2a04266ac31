/**
 * The side panel's keys: one table of actions and what each is pressed by, what a press means, and which keys may be
 * chosen. Pure.
 */

export const PANEL_ACTIONS = [
  'next',
  'previous',
  'nextUndecided',
  'confirm',
  'reject',
  'correct',
  'applyToSame',
  'choose',
  'chooseShown',
  'tag',
  'note',
  'ownMark',
  'attach',
  'undo',
  'redo',
  'help',
] as const;
export type PanelAction = (typeof PANEL_ACTIONS)[number];
/** Those whose keys are the same everywhere beside them. */
export type PressedAction = PanelAction | 'chooseDown' | 'chooseUp' | 'unchoose';

/** A key as it is kept: `j`, `shift+z`, `?`, `ArrowDown`. Letters are lower case, whatever Caps Lock says. */
export type Key = string;
export type KeyTable = Readonly<Record<PanelAction, Key>>;

export const DEFAULT_KEYS: KeyTable = {
  next: 'j',
  previous: 'k',
  nextUndecided: 'u',
  confirm: 'c',
  reject: 'r',
  correct: 'e',
  applyToSame: 's',
  choose: 'x',
  chooseShown: 'shift+x',
  tag: 't',
  note: 'n',
  ownMark: 'm',
  attach: 'a',
  undo: 'z',
  redo: 'shift+z',
  help: '?',
};

/** Work beside the table's own, whatever it says. */
const FIXED_KEYS: ReadonlyMap<Key, PressedAction> = new Map<Key, PressedAction>([
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  ['shift+ArrowDown', 'chooseDown'],
  ['shift+ArrowUp', 'chooseUp'],
  ['Escape', 'unchoose'],
]);

/** The part of a KeyboardEvent that is read. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing: boolean;
}

/** What a press asks for; null for anything else. Whether someone is typing is the caller's to know. */
export function actionOf(press: KeyPress, table: KeyTable): PressedAction | null {
  const key = keyOf(press);
  if (key === null) return null;
  return (
    PANEL_ACTIONS.find((action) => table[action] === key) ??
    FIXED_KEYS.get(press.shiftKey ? `shift+${key}` : key) ??
    null
  );
}

/** The key that was pressed; null where it belongs to the browser (with Ctrl, Alt or Meta) or to an input method. */
export function keyOf(press: KeyPress): Key | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing) return null;
  const typed = typedBy(press);
  if (!/^\p{L}$/u.test(typed)) return typed;
  const letter = letterPressed(typed.toLowerCase());
  return press.shiftKey ? `shift+${letter}` : letter;
}

/** An input method that takes every key for itself says so; the place of the key on the keyboard is then all there is. */
const TAKEN = new Set(['Process', 'Unidentified', 'Dead']);

function typedBy({ key, code }: KeyPress): string {
  return TAKEN.has(key) ? (/^Key([A-Z])$/.exec(code)?.[1] ?? key) : key.normalize('NFC');
}

/** Telex: the letter that gives a vowel its tone, or its shape. */
const TONES: ReadonlyMap<string, string> = new Map([
  ['\u0300', 'f'],
  ['\u0301', 's'],
  ['\u0309', 'r'],
  ['\u0303', 'x'],
  ['\u0323', 'j'],
]);
const SHAPES: ReadonlyMap<string, string> = new Map([
  ['\u0306', 'w'],
  ['\u031B', 'w'],
]);

/**
 * Vietnamese input methods that hook the whole keyboard make one letter of two presses, wherever the focus is: U, then
 * J arrives as `ụ`. The letter pressed last is the one that Telex would have needed.
 */
function letterPressed(typed: string): string {
  if (typed === 'đ') return 'd';
  const [base = typed, ...marks] = typed.normalize('NFD');
  const made = (by: ReadonlyMap<string, string>) => marks.map((mark) => by.get(mark)).find(Boolean);
  return made(TONES) ?? made(SHAPES) ?? base;
}

export type KeyRefusal =
  /** Another action is pressed by it. */
  | { readonly type: 'taken'; readonly by: PanelAction }
  /** The browser, the focus or a typing hand needs it. */
  | { readonly type: 'unusable' };

/** Letters with or without Shift, digits, and signs that neither open a browser's search nor press a button. */
const USABLE = /^(?:(?:shift\+)?[a-z]|[0-9?!.,;:+*=-])$/;

/** Why an action cannot be pressed by a key; null where it can. */
export function refusalOf(table: KeyTable, action: PanelAction, key: Key): KeyRefusal | null {
  if (!USABLE.test(key)) return { type: 'unusable' };
  const by = PANEL_ACTIONS.find((other) => other !== action && table[other] === key);
  return by === undefined ? null : { type: 'taken', by };
}

/** A saved table as far as it can be used: what is missing or unusable is as it was at first. */
export function toKeyTable(saved: unknown): KeyTable {
  const chosen: Readonly<Record<string, unknown>> =
    typeof saved === 'object' && saved !== null ? { ...saved } : {};
  const table = { ...DEFAULT_KEYS };
  for (const action of PANEL_ACTIONS) {
    const key = chosen[action];
    if (typeof key === 'string' && USABLE.test(key)) table[action] = key;
  }
  return new Set(Object.values(table)).size === PANEL_ACTIONS.length ? table : DEFAULT_KEYS;
}

const SIGNS: Readonly<Record<Key, string>> = { ArrowDown: '↓', ArrowUp: '↑' };

/** A key as it is shown: `J`, `Shift+Z`, `?`, `↓`. */
export function formatKey(key: Key): string {
  return SIGNS[key] ?? key.replace(/^shift\+/, 'Shift+').replace(/[a-z]$/, (letter) => letter.toUpperCase());
}
