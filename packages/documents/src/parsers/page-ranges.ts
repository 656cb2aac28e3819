const mostRanges = 20

/** `page 3`, `pages 3, 4`, `pages 3–7, 9`. Long lists end with how many more there are. */
export function pageRanges(pages: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const page of pages) {
    const last = ranges.at(-1)
    if (last !== undefined && last[1] === page - 1) last[1] = page
    else ranges.push([page, page])
  }
  const said = ranges.slice(0, mostRanges).map(([from, to]) => {
    if (from === to) return `${from}`
    return to === from + 1 ? `${from}, ${to}` : `${from}–${to}`
  })
  const more = ranges.slice(mostRanges).reduce((sum, [from, to]) => sum + to - from + 1, 0)
  return `${pages.length === 1 ? 'page' : 'pages'} ${said.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
