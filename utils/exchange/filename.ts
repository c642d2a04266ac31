import { stripDiacritics } from '../language/fold.ts';
import type { IsoDateTime } from '../clippings/fields.ts';
import type { LibraryFilter } from '../clippings/repository.ts';

const MAX_TAG_LENGTH = 60;

/** `diem-bao-2026-03-07-khen-thuong.json`: letters that every file system and mail programme takes. */
export function exportFilename(exportedAt: IsoDateTime, filter: LibraryFilter): string {
  const tag = filter.type === 'tag' ? `-${slug(filter.tag)}` : '';
  return `diem-bao-${exportedAt.slice(0, 10)}${tag.replace(/-$/, '')}.json`;
}

function slug(tag: string): string {
  return stripDiacritics(tag)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_TAG_LENGTH)
    .replace(/^-|-$/g, '');
}
