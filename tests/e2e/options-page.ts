/** What is done on the options page, by keys alone, in whatever browser. */
import { optionsVi } from '../../utils/i18n/options-vi.ts';
import type { Keyboard } from './review-plan.ts';

const { tags, rewriting } = optionsVi;

export interface OptionsPage extends Keyboard {
  /** Presses Tab until an element of that name, or of that text, has the focus. */
  tabTo(name: string): Promise<void>;
}

/** Adds a term in a colour, the focus anywhere before the form. */
export async function addTerm(page: OptionsPage, name: string, colour: string): Promise<void> {
  await page.tabTo(tags.name);
  await page.type(name);
  await page.tabTo(tags.colours.grey);
  const colours = Object.values(tags.colours);
  for (let at = 0; at < colours.indexOf(colour); at++) await page.press('ArrowRight');
  await page.press('Enter');
}

/** Opens a term and asks for one of the things that can be done with it. */
export async function askFor(page: OptionsPage, name: string, what: string): Promise<void> {
  await page.tabTo(tags.change(name));
  await page.press('Enter');
  await page.tabTo(what);
  await page.press('Enter');
}

/** Renames a term in the dialog, its field selected. */
export async function renameTerm(page: OptionsPage, from: string, to: string): Promise<void> {
  await askFor(page, from, tags.rename);
  await page.tabTo(rewriting.newName);
  await page.type(to);
  await page.press('Enter');
}

/** Merges a term into another, chosen by its first letter. */
export async function mergeTerm(page: OptionsPage, from: string, into: string): Promise<void> {
  await askFor(page, from, tags.merge);
  await page.tabTo(rewriting.into);
  await page.type(into.slice(0, 1));
  await page.tabTo(rewriting.merge);
  await page.press('Enter');
}
