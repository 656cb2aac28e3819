/** What an address says after `?`: a text, or several where a name stands more than once. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>

/** `?status=failed&status=running&q=tea` as plain values; the router's own way would put JSON into addresses. */
export function parseSearch(search: string): SearchParams {
  const found: Record<string, string | string[]> = {}
  for (const [name, value] of new URLSearchParams(search)) {
    const before = found[name]
    if (before === undefined) found[name] = value
    else found[name] = Array.isArray(before) ? [...before, value] : [before, value]
  }
  return found
}

export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== undefined && each !== null && each !== '') params.append(name, String(each))
    }
  }
  const text = params.toString()
  return text === '' ? '' : `?${text}`
}

/** One text; the first where there are several. */
export const textParam = (value: unknown): string | undefined => {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first !== '' ? first : undefined
}

/** All that are among the allowed ones, each once. */
export const listParam = <Value extends string>(value: unknown, allowed: readonly Value[]): Value[] => {
  const all: unknown[] = Array.isArray(value) ? value : [value]
  return allowed.filter((each) => all.includes(each))
}

/** One of the allowed ones. */
export const choiceParam = <Value extends string>(
  value: unknown,
  allowed: readonly Value[],
): Value | undefined => allowed.find((each) => each === textParam(value))
