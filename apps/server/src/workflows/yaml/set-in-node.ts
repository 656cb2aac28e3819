import { isSameJson } from '@workbench/core/tools/is-same-json'
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'

/** Names that may stand in the text although the value does not say them, since absence says the same. */
export type SaysNothing = (name: string, value: unknown) => boolean

/**
 * A node that says the value: the given one wherever it says so already, with its comments, order and quoting; what
 * changed is set in it, what is no longer there goes. Items of lists are found by their `id`, else by their value.
 */
export function nodeSaying(
  value: unknown,
  node: Node | null,
  document: Document,
  saysNothing: SaysNothing = () => false,
): Node {
  if (node === null) return document.createNode(value)
  if (isMap(node) && isPlainObject(value)) return mapSaying(value, node, document, saysNothing)
  if (isSeq(node) && Array.isArray(value)) return listSaying(value, node, document)
  if (isSameJson(node.toJS(document), value)) return node
  const fresh = document.createNode(value)
  fresh.commentBefore = node.commentBefore ?? null
  fresh.comment = node.comment ?? null
  fresh.spaceBefore = node.spaceBefore ?? false
  if (isScalar(node) && isScalar(fresh) && typeof node.value === 'string' && typeof value === 'string') {
    const type = styleFor(value, node.type)
    if (type !== undefined) fresh.type = type
  }
  return fresh
}

/** The quoting that was there, unless the text became one that wants another. */
function styleFor(text: string, type: Scalar['type']): Scalar['type'] {
  const isBlock = type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED
  if (text.includes('\n')) return type === Scalar.BLOCK_FOLDED ? type : Scalar.BLOCK_LITERAL
  return isBlock ? undefined : type
}

function mapSaying(
  value: Readonly<Record<string, unknown>>,
  map: YAMLMap,
  document: Document,
  saysNothing: SaysNothing,
): Node {
  const pairs = map.items as Pair<Node, Node | null>[]
  const kept = pairs.filter(({ key, value: node }) => {
    const name = nameOf(key)
    return Object.hasOwn(value, name) || saysNothing(name, isNode(node) ? node.toJS(document) : null)
  })
  for (const pair of kept) {
    const name = nameOf(pair.key)
    if (Object.hasOwn(value, name)) pair.value = nodeSaying(value[name], pair.value, document)
  }
  const present = new Set(kept.map(({ key }) => nameOf(key)))
  const added = Object.entries(value).filter(([name, one]) => one !== undefined && !present.has(name))
  map.items = kept
  for (const [name, one] of added) {
    const pair = document.createPair(name, one) as Pair
    map.items.splice(
      placeAmong(
        map.items.map(({ key }) => nameOf(key)),
        name,
        value,
      ),
      0,
      pair,
    )
  }
  return map
}

/** Behind the name that comes before it in the value, where that stands in the text. */
function placeAmong(
  names: readonly string[],
  name: string,
  value: Readonly<Record<string, unknown>>,
): number {
  const order = Object.keys(value)
  for (const before of order.slice(0, order.indexOf(name)).toReversed()) {
    const place = names.indexOf(before)
    if (place >= 0) return place + 1
  }
  return 0
}

function listSaying(list: readonly unknown[], seq: YAMLSeq, document: Document): Node {
  const old = (seq.items as unknown[]).filter(isNode)
  const [first] = old
  // To the parser the comment above the first item is one above the list.
  if (first !== undefined && seq.commentBefore && !first.commentBefore) {
    first.commentBefore = seq.commentBefore
    seq.commentBefore = null
  }
  const unused = new Set(old)
  const take = (matches: (node: Node) => boolean): Node | null => {
    const found = [...unused].find(matches)
    if (found !== undefined) unused.delete(found)
    return found ?? null
  }
  const idOf = (one: unknown): unknown => (isPlainObject(one) ? one.id : undefined)
  const said = new Map(old.map((node) => [node, node.toJS(document) as unknown]))
  const sure = list.map((item) => {
    const id = idOf(item)
    return take((node) => (id === undefined ? isSameJson(said.get(node), item) : idOf(said.get(node)) === id))
  })
  // What is left over was changed in its place, or renamed.
  const nodes = list.map(
    (item, index) =>
      sure[index] ?? take((node) => node === old[index] && !isCollection(node) === !isContainer(item)),
  )
  seq.items = list.map((item, index) => nodeSaying(item, nodes[index] ?? null, document))
  return seq
}

const nameOf = (key: unknown): string => String(isScalar(key) ? key.value : key)

const isContainer = (value: unknown): boolean => typeof value === 'object' && value !== null

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
