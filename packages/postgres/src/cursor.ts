import { InvalidInputError } from '@workbench/core/errors'

/** What a value of a cursor must look like, e.g. a regular expression. */
type Shape = Pick<RegExp, 'test'>

/**
 * A cursor names the last item of a page by the values the list is sorted by, so that the next page begins right
 * after it whatever was inserted meanwhile. To callers it is opaque.
 */
export function encodeCursor(list: string, values: readonly string[]): string {
  return Buffer.from(JSON.stringify([list, ...values])).toString('base64url')
}

/**
 * @param checks - One for each value: what it must look like.
 * @throws InvalidInputError for a malformed cursor and for one of another list.
 */
export function decodeCursor(list: string, cursor: string, checks: readonly Shape[]): string[] {
  const fault = new InvalidInputError([
    { path: ['cursor'], message: 'Expected the nextCursor of an earlier page of this list' },
  ])
  let parsed: unknown
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    throw fault
  }
  if (!Array.isArray(parsed) || parsed.length !== checks.length + 1 || parsed[0] !== list) throw fault
  const values = parsed.slice(1)
  const isValid = values.every(
    (value, index) =>
      typeof value === 'string' && !value.includes('\0') && checks[index]?.test(value) === true,
  )
  if (!isValid) throw fault
  return values as string[]
}

export const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const iso = /^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

/** A moment that there is: the database refuses a 30th of February. */
export const isoShape: Shape = {
  test: (text) => {
    if (!iso.test(text)) return false
    const at = new Date(text)
    return !Number.isNaN(at.getTime()) && at.toISOString() === text
  },
}
