import type { z } from 'zod'

/** `participants[0].name`, the way people write the way to a field. */
export const placeOf = (path: readonly PropertyKey[], root = ''): string =>
  path.reduce<string>(
    (place, segment) =>
      typeof segment === 'number'
        ? `${place}[${segment}]`
        : place === ''
          ? String(segment)
          : `${place}.${String(segment)}`,
    root,
  )

const maxIssues = 5

/** What is wrong with an item, field by field; the first few faults tell enough. */
export function describeIssues({ issues }: z.ZodError): string {
  const told = issues.slice(0, maxIssues).map(({ path, message }) => {
    const place = placeOf(path)
    return place === '' ? message : `${place}: ${message}`
  })
  return issues.length > maxIssues
    ? `${told.join('; ')}; and ${issues.length - maxIssues} more`
    : told.join('; ')
}
