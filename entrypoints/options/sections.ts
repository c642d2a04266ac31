import { keysSection } from './keys-section.tsx';
import { languageSection } from './language-section.tsx';
import { reviewerSection } from './reviewer-section.tsx';
import type { Section } from './section.ts';
import { tagsSection } from './tags-section.tsx';

/** In the order they are listed; the first is shown where the address names none. */
export const SECTIONS = [tagsSection, reviewerSection, keysSection, languageSection] as const;

export function sectionAt(hash: string): Section {
  return SECTIONS.find(({ id }) => `#${id}` === hash) ?? SECTIONS[0];
}
