import { fieldsOf } from './count-in.ts'

/** What may follow a model's name without making it another one: `-20250929`, `-2025-08-07`, `-001`, `-latest`, `-preview-09-2025`. */
const version = /^(?:[-@](?:\d{1,8}|latest|preview|exp|v\d{1,3}))*$/

/**
 * Whether a name that a price list has an entry for is that very model or a version of it. The list takes whatever
 * begins alike: a faster or a fine-tuned variant costs something else, and a wrong price is worse than none.
 *
 * @param match - The entry's rule: `{equals}`, `{starts_with}`, `{or: […]}` …
 */
export function namesModel(match: unknown, name: string): boolean {
  const { or, and, equals, starts_with: start, ends_with: end, contains, regex } = fieldsOf(match)
  if (Array.isArray(or)) return or.some((one) => namesModel(one, name))
  if (Array.isArray(and)) return and.every((one) => namesModel(one, name))
  const lower = name.toLowerCase()
  if (typeof equals === 'string') return lower === equals.toLowerCase()
  if (typeof start === 'string') {
    // Some rules end with the hyphen before the version.
    const family = start.toLowerCase().replace(/-$/, '')
    // Fine-tuned ones have an entry of their own, and whatever name somebody gave them.
    if (/^ft:|\.ft$/.test(family)) return lower.startsWith(family)
    return lower.startsWith(family) && version.test(lower.slice(family.length))
  }
  if (typeof end === 'string') return lower.endsWith(end.toLowerCase())
  if (typeof contains === 'string') return lower.includes(contains.toLowerCase())
  return typeof regex !== 'string' || new RegExp(regex).test(name)
}
