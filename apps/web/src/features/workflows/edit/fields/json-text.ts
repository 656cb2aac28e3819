// A field for JSON takes plain words as well: what does not begin like JSON is a text.

/** A value as it is typed: a text as it is unless that would read as something else. */
export function jsonText(value: unknown): string {
  if (value === undefined) return ''
  if (typeof value !== 'string') return JSON.stringify(value, null, 2)
  const read = jsonIn(value)
  return read.isRight && read.value === value ? value : JSON.stringify(value)
}

type Read = { readonly isRight: true; readonly value: unknown } | { readonly isRight: false }

/** What was typed as a value; undefined for nothing. */
export function jsonIn(text: string): Read {
  const trimmed = text.trim()
  if (trimmed === '') return { isRight: true, value: undefined }
  try {
    return { isRight: true, value: JSON.parse(trimmed) }
  } catch {
    const isMeantAsJson = /^["[]|^\{(?!\{)/.test(trimmed)
    return isMeantAsJson ? { isRight: false } : { isRight: true, value: text }
  }
}
