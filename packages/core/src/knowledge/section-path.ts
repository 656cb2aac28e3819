/** A heading is shown above passages; more of it helps nobody. */
const longestHeading = 200

/** Headings above the present place, outermost first. */
export function createSectionPath() {
  let path: readonly { readonly level: number; readonly text: string }[] = []
  return {
    enter(text: string, level: number) {
      const oneLine = text.replaceAll(/\s+/g, ' ').trim()
      path = [...path.filter((above) => above.level < level), { level, text: shortened(oneLine) }]
    },
    headings: (): readonly string[] => path.map(({ text }) => text).filter((text) => text !== ''),
  }
}

const shortened = (text: string): string =>
  text.length <= longestHeading ? text : `${text.slice(0, longestHeading - 1).toWellFormed()}…`

/** What both places have above them. */
export function commonHeadings(a: readonly string[], b: readonly string[]): readonly string[] {
  const differs = a.findIndex((heading, depth) => heading !== b[depth])
  return differs === -1 ? a : a.slice(0, differs)
}
