import { isMap, isNode, isScalar, isSeq, LineCounter, type Node } from 'yaml'
import type { YamlDocument } from '../../yaml/read-yaml.ts'

export interface TextPlace {
  /** From 1; null: of the text as a whole. */
  readonly line: number | null
  readonly column: number | null
}

/** Where the value of a path stands in the text: itself where it is a line or two, else its name. */
export function placeOf(path: readonly (string | number)[], document: YamlDocument, text: string): TextPlace {
  return placeAt(text, offsetOf(path, document.contents))
}

export function placeAt(text: string, offset: number | null): TextPlace {
  if (offset === null) return { line: null, column: null }
  const counter = new LineCounter()
  counter.addNewLine(0)
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1)) {
    counter.addNewLine(index + 1)
  }
  const { line, col } = counter.linePos(Math.min(offset, text.length))
  return { line, column: col }
}

/** What is missing has no place: then that of what it is missing in. */
function offsetOf(path: readonly (string | number)[], contents: unknown): number | null {
  let node: unknown = contents
  let offset: number | null = null
  for (const segment of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(segment))
      if (pair === undefined) break
      offset = startOf(isScalar(pair.value) && pair.value.source !== '' ? pair.value : pair.key) ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(segment)]
      offset = startOf(node) ?? offset
    } else break
  }
  return offset
}

const startOf = (node: unknown): number | null => (isNode(node) ? ((node as Node).range?.[0] ?? null) : null)
