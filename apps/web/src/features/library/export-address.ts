type Filters = Readonly<Record<string, string | readonly string[] | undefined>>

/** Where everything that fits is downloaded as YAML. */
export function exportAddress(library: 'personas' | 'scenarios', filters: Filters): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filters)) {
    for (const one of value === undefined ? [] : [value].flat()) query.append(name, one)
  }
  return query.size === 0 ? `/${library}/export` : `/${library}/export?${query}`
}
