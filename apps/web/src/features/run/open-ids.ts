/** What is unfolded in a list whose rows are called by numbers, as an address says it: `3.17`, or `all`. */
export type OpenIds = 'all' | ReadonlySet<string>

const nothing: ReadonlySet<string> = new Set()
const form = /^(all|\d{1,9}(\.\d{1,9})*)$/
// Some thousand characters: as much of an address as everything on its way takes.
const most = 500

/** Whether it can be one. */
export const isOpenText = (text: string): boolean => form.test(text) && text.split('.').length <= most

export const openIds = (text: string | undefined): OpenIds =>
  text === undefined ? nothing : text === 'all' ? 'all' : new Set(text.split('.'))

export const isOpenIn = (open: OpenIds, id: string): boolean => open === 'all' || open.has(id)

/**
 * The address after one more row was unfolded or folded; undefined when none is left. Of too many the oldest fold.
 *
 * @param all - What `all` stands for now.
 */
export function openText(
  open: OpenIds,
  id: string,
  isOpen: boolean,
  all: readonly string[],
): string | undefined {
  if (open === 'all' && isOpen) return 'all'
  const after = new Set(open === 'all' ? all : open)
  after.delete(id)
  if (isOpen) after.add(id)
  return after.size === 0 ? undefined : [...after].slice(-most).join('.')
}
