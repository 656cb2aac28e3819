/** As much of a parsed text as is looked at here; see hast, which react-markdown draws. */
interface Node {
  readonly type: string
  readonly tagName?: string
  readonly value?: string
  readonly properties?: object
  children?: Node[]
}

// As core reads them: [1], [1, 3], [1; 3] and [1-3].
const groups = /\[ ?([1-9]\d{0,2}(?: ?[-–,;] ?[1-9]\d{0,2})*) ?\]/g
const longestRange = 20
// A link within a link would be none.
const literal = new Set(['code', 'pre', 'a'])

/**
 * Puts an element `cite` in the place of each marker that stands for something, e.g. [1], [1, 2], [1-3] or [1][2]; the others
 * stay as they were written. A link that is named like a marker is the marker: whoever wrote the text can not say where
 * it leads. For rehype.
 *
 * @param known - What stands in the brackets of markers that stand for something.
 */
export const markMarkers = (known: ReadonlySet<string>) => (tree: Node) => {
  mark(tree, known)
}

function mark(node: Node, known: ReadonlySet<string>): void {
  if (node.children === undefined || literal.has(node.tagName ?? '')) return
  node.children = node.children.flatMap((child) => {
    if (child.type === 'text') return pieces(child, known)
    const named = child.tagName === 'a' ? nameOf(child) : undefined
    if (named !== undefined && known.has(named)) return [cite(named)]
    mark(child, known)
    return [child]
  })
}

function pieces(node: Node, known: ReadonlySet<string>): Node[] {
  const { value = '' } = node
  const found: Node[] = []
  let at = 0
  for (const { 0: whole, 1: inside = '', index } of value.matchAll(groups)) {
    const markers = markersIn(inside)
    if (!markers.some((marker) => known.has(marker))) continue
    if (index > at) found.push(text(value.slice(at, index)))
    found.push(...markers.map((marker) => (known.has(marker) ? cite(marker) : text(`[${marker}]`))))
    at = index + whole.length
  }
  if (found.length === 0) return [node]
  return at < value.length ? [...found, text(value.slice(at))] : found
}

/** `1, 3-5` names 1, 3, 4 and 5; a range that is none names nothing. */
function markersIn(inside: string): readonly string[] {
  return inside.split(/[,;]/).flatMap((item) => {
    const [first = 0, last = first, ...more] = item.split(/[-–]/).map(Number)
    if (more.length > 0 || last < first || last - first >= longestRange) return []
    return Array.from({ length: last - first + 1 }, (_, place) => String(first + place))
  })
}

const text = (value: string): Node => ({ type: 'text', value })

const cite = (marker: string): Node => ({
  type: 'element',
  tagName: 'cite',
  properties: {},
  children: [text(marker)],
})

const nameOf = ({ children = [] }: Node): string | undefined =>
  children.length === 1 && children[0]?.type === 'text' ? children[0].value : undefined
