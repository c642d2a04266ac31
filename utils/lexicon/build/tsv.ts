/**
 * Reads a source table: a header line, then one row a line, cells parted by tabs, no quoting.
 * @throws Error when a row has not as many cells as the header, or a column asked for is missing.
 */
export function parseTsv<Column extends string>(
  source: string,
  columns: readonly Column[],
): Record<Column, string>[] {
  const [header = '', ...lines] = source
    .normalize('NFC')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
  const names = header.split('\t');
  const indexes = columns.map((column) => {
    const index = names.indexOf(column);
    if (index < 0) throw new Error(`column ${column} is missing in: ${header}`);
    return [column, index] as const;
  });
  return lines.map((line) => {
    const cells = line.split('\t');
    if (cells.length !== names.length) throw new Error(`${cells.length} cells, not ${names.length}: ${line}`);
    return Object.fromEntries(indexes.map(([column, index]) => [column, cells[index] ?? ''])) as Record<
      Column,
      string
    >;
  });
}
