/**
 * A row of a table that says what its values are: `Planet: Mars; Moons: 2`. Empty cells are left out.
 *
 * @param header - Names of the columns; none for a table without.
 */
export function rowText(header: readonly string[], cells: readonly string[]): string {
  const said = []
  for (const [index, cell] of cells.entries()) {
    const value = cell.trim()
    if (value === '') continue
    const name = header[index]?.trim() ?? ''
    said.push(name === '' ? value : `${name}: ${value}`)
  }
  return said.join('; ')
}
