import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { TERM_COLOURS } from '../../utils/clippings/vocabulary.ts';

const read = (file: string) => readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8');
const tags = read('components/tags.css');
const theme = read('components/theme.css');

const DARK = '@media (prefers-color-scheme: dark)';
/** The part of a style sheet that holds in a theme. */
function partFor(css: string, colourScheme: 'light' | 'dark'): string {
  const at = css.indexOf(DARK);
  return colourScheme === 'light' ? css.slice(0, at) : css.slice(at);
}

/** The colour that a declaration gives, behind a selector. */
function colourOf(css: string, selector: string, property: string): string {
  const [, value] = new RegExp(`${selector}[^}]*?\\s${property}: (#[\\da-f]{6});`).exec(css) ?? [];
  if (value === undefined) throw new Error(`${selector} has no ${property}`);
  return value;
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2, contrast ratio: from 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('contrast is what WCAG says it is', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#ffffff', '#ffffff')).toBe(1);
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colourScheme) => {
  const css = partFor(tags, colourScheme);

  test.each(TERM_COLOURS)('%s can be read, on the tag and beside it', (colour) => {
    const [text, ground] = [
      colourOf(css, `\\.term-${colour} `, 'color'),
      colourOf(css, `\\.term-${colour} `, 'background'),
    ];
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    const surface = colourOf(partFor(theme, colourScheme), ':host', '--surface');
    expect(contrast(text, surface)).toBeGreaterThanOrEqual(4.5);
  });

  test('no two colours are the same', () => {
    const grounds = TERM_COLOURS.map((colour) => colourOf(css, `\\.term-${colour} `, 'background'));
    expect(new Set(grounds).size).toBe(TERM_COLOURS.length);
  });
});
