import { describe, expect, test } from 'vitest';
import {
  actionOf,
  DEFAULT_KEYS,
  formatKey,
  keyOf,
  PANEL_ACTIONS,
  refusalOf,
  toKeyTable,
  type KeyPress,
  type PressedAction,
} from '../../../utils/panel/keys.ts';

function press(key: string, changes: Partial<KeyPress> = {}): KeyPress {
  const held = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, isComposing: false };
  return { key, code: '', ...held, ...changes };
}

describe('what a key asks for', () => {
  const PRESSES: readonly (readonly [KeyPress, PressedAction])[] = [
    [press('j'), 'next'],
    [press('ArrowDown'), 'next'],
    [press('k'), 'previous'],
    [press('ArrowUp'), 'previous'],
    [press('ArrowDown', { shiftKey: true }), 'chooseDown'],
    [press('ArrowUp', { shiftKey: true }), 'chooseUp'],
    [press('Escape'), 'unchoose'],
    [press('x'), 'choose'],
    [press('X', { shiftKey: true }), 'chooseShown'],
    [press('u'), 'nextUndecided'],
    [press('c'), 'confirm'],
    [press('z'), 'undo'],
    [press('Z', { shiftKey: true }), 'redo'],
    [press('?', { shiftKey: true }), 'help'],
  ];
  test.each(PRESSES)('$key', (event, action) => {
    expect(actionOf(event, DEFAULT_KEYS)).toBe(action);
  });

  test('Caps Lock changes nothing', () => {
    expect(actionOf(press('J'), DEFAULT_KEYS)).toBe('next');
    expect(actionOf(press('z', { shiftKey: true }), DEFAULT_KEYS)).toBe('redo');
  });

  test.each(['ctrlKey', 'altKey', 'metaKey', 'isComposing'] as const)('nothing with %s', (held) => {
    expect(actionOf(press('c', { [held]: true }), DEFAULT_KEYS)).toBeNull();
  });

  test.each(['C', 'R', 'Q', 'Tab', 'Enter', ' ', 'F5', '/', 'Shift'])('nothing: %s', (key) => {
    expect(actionOf(press(key, { shiftKey: key.length === 1 && key !== '/' }), DEFAULT_KEYS)).toBeNull();
  });
});

describe('under a Vietnamese input method', () => {
  test.each([
    ['ụ', 'j'],
    ['á', 's'],
    ['ẻ', 'r'],
    ['ã', 'x'],
    ['à', 'f'],
    ['ậ', 'j'],
    ['ê', 'e'],
    ['ô', 'o'],
    ['đ', 'd'],
    ['ư', 'w'],
    ['ă', 'w'],
    ['ớ', 's'],
    ['u\u0323', 'j'],
  ])('%s was made by pressing %s', (typed, key) => {
    expect(keyOf(press(typed))).toBe(key);
    expect(keyOf(press(typed.toUpperCase(), { shiftKey: true }))).toBe(`shift+${key}`);
  });

  test('a key the method takes for itself is known by its place', () => {
    expect(keyOf(press('Process', { code: 'KeyJ' }))).toBe('j');
    expect(keyOf(press('Process', { code: 'Space' }))).toBe('Process');
  });
});

describe('choosing keys', () => {
  test('a free letter, digit or sign', () => {
    for (const key of ['y', 'shift+c', '1', ';']) expect(refusalOf(DEFAULT_KEYS, 'confirm', key)).toBeNull();
  });

  test('its own key again', () => {
    expect(refusalOf(DEFAULT_KEYS, 'confirm', 'c')).toBeNull();
  });

  test('not the key of another action', () => {
    expect(refusalOf(DEFAULT_KEYS, 'confirm', 'r')).toEqual({ type: 'taken', by: 'reject' });
  });

  test.each(['Tab', 'Enter', ' ', 'Escape', 'F5', "'", '/', 'ArrowDown', 'Process', 'đ', ''])(
    'not one that is needed elsewhere: %j',
    (key) => {
      expect(refusalOf(DEFAULT_KEYS, 'confirm', key)).toEqual({ type: 'unusable' });
    },
  );

  test('no two actions begin with one key, and all could be chosen', () => {
    expect(new Set(Object.values(DEFAULT_KEYS)).size).toBe(PANEL_ACTIONS.length);
    for (const action of PANEL_ACTIONS)
      expect(refusalOf(DEFAULT_KEYS, action, DEFAULT_KEYS[action])).toBeNull();
  });
});

describe('a saved table', () => {
  test('is used', () => {
    const saved = { ...DEFAULT_KEYS, confirm: 'y' };
    expect(toKeyTable(saved)).toEqual(saved);
  });

  test('of another version: the rest is as at first', () => {
    expect(toKeyTable({ confirm: 'y', gone: 'y' })).toEqual({ ...DEFAULT_KEYS, confirm: 'y' });
  });

  test.each([null, 'c', 7, { confirm: 'Enter' }, { confirm: 3 }, { confirm: 'r' }])('%j is none', (saved) => {
    expect(toKeyTable(saved)).toEqual(DEFAULT_KEYS);
  });
});

test.each([
  ['j', 'J'],
  ['shift+z', 'Shift+Z'],
  ['?', '?'],
  ['ArrowDown', '↓'],
])('%s is shown as %s', (key, shown) => {
  expect(formatKey(key)).toBe(shown);
});
