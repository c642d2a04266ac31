import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { ReviewStatus } from '../../utils/clippings/annotation.ts';
import type { Amount } from '../../utils/detect/detection.ts';

/** The parts of an exported file that are looked at; its shape is the schema's business. */
export interface ExportedFile {
  readonly clippings: readonly {
    readonly kind: string;
    /** Of a clipped passage only. */
    readonly passage?: { readonly exact: string };
    readonly tags: readonly string[];
    readonly note: string;
    readonly article: { readonly title: string; readonly text: string };
    readonly annotations: readonly {
      readonly quote: { readonly exact: string; readonly start: number; readonly end: number };
      readonly origin: string;
      readonly data: ExportedData;
      readonly decision: { readonly status: ReviewStatus; readonly correction?: ExportedData };
      readonly tags: readonly string[];
      readonly note: string;
      readonly history: readonly { readonly by: string }[];
    }[];
  }[];
}

interface ExportedData {
  readonly kind: string;
  readonly amount?: Amount;
}

const SCHEMA = path.resolve(import.meta.dirname, '../../public/schema/clippings-1.json');

/**
 * Reads an exported file.
 * @throws Error that names what breaks the published schema
 */
export function readExportedFile(file: string): ExportedFile {
  const exported = JSON.parse(readFileSync(file, 'utf8')) as unknown;
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);
  if (!validate(exported)) throw new Error(ajv.errorsText(validate.errors?.slice(0, 3)));
  return exported as ExportedFile;
}

/** The clipping of a whole article, by its headline. */
export function articleOf({ clippings }: ExportedFile, title: string) {
  return clippings.find((clipping) => clipping.kind === 'article' && clipping.article.title === title);
}
