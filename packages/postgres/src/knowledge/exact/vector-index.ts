import { dotProduct } from '@workbench/core/knowledge/dot-product'
import { createDotKernel } from './dot-kernel.ts'
import { createKthHighest } from './kth-highest.ts'
import { quantize } from './quantize.ts'

/** A document and the vectors of those of its passages that can be found. */
export interface IndexedDocument {
  readonly id: string
  readonly collection: string
  readonly tags: readonly string[]
}

export interface IndexQuery {
  readonly vector: Float32Array
  /** Any of these; null: all. */
  readonly collections: readonly string[] | null
  /** All of these. */
  readonly tags: readonly string[]
  readonly limit: number
}

export interface Neighbour {
  readonly chunkId: string
  readonly score: number
}

/** The vectors of one model, in memory. */
export interface VectorIndex {
  readonly size: number
  /** Makes the document known, or changes its collection and tags. */
  setDocument(document: IndexedDocument): void
  removeDocument(id: string): void
  documentIds(): readonly string[]
  chunkIdsOf(documentId: string): readonly string[]
  /** @throws RangeError when the document is not known, or there is no more room. */
  add(documentId: string, chunkId: string, vector: Float32Array): void
  remove(documentId: string, chunkId: string): void
  /** The nearest by the cosine, exactly; of what is equally near, the smaller id. */
  search(query: IndexQuery): readonly Neighbour[]
}

interface Entry {
  readonly chunkId: string
  readonly owner: Owner
}

interface Owner {
  document: IndexedDocument
  readonly slots: Map<string, number>
  isWanted: boolean
}

/** Floats are kept in pieces of this many vectors, so that growing never copies what is there. */
const pieceSize = 4_096
/** Vectors whose sums are taken at a time. */
const blockSize = 4_096
const pageBytes = 65_536
const mostPages = 65_536
/** Sums of 32-bit floats are off by less than this. */
const roundingSlack = 1e-5

/**
 * An exact search in two steps. The first goes over bytes instead of floats, a quarter of the memory to read, and knows
 * how far each rounded vector is from its own: by Cauchy-Schwarz the true cosine lies within that distance of what the
 * bytes say, so most vectors are ruled out for certain. The second compares the few that are left as they are.
 *
 * @param dimensions - Of every vector, all of length 1.
 * @param mostBytes - Of vectors and their codes; 5 bytes a number.
 */
export function createVectorIndex(dimensions: number, mostBytes = Number.POSITIVE_INFINITY): VectorIndex {
  const stride = Math.ceil(dimensions / 16) * 16
  const sumsAt = stride * 2
  const codesAt = Math.ceil((sumsAt + blockSize * 4) / 16) * 16
  // The sum of products must fit 32 bits, whatever the vectors.
  const mostOfQuery = Math.min(32_767, Math.floor(2 ** 31 / (127 * stride)) - 1)
  const kernel = createDotKernel()
  const owners = new Map<string, Owner>()
  const entries: Entry[] = []
  const pieces: Float32Array[] = []
  let scales = new Float32Array(0)
  let residuals = new Float32Array(0)

  const full = () =>
    new RangeError(
      `There is no room in memory for more than ${entries.length} vectors of ${dimensions} numbers; a database with the ` +
        'extension pgvector has.',
    )

  function makeRoom(): void {
    const slots = entries.length + 1
    if (Math.ceil(slots / pieceSize) > pieces.length) pieces.push(new Float32Array(pieceSize * dimensions))
    if (slots > scales.length) {
      const room = Math.max(1_024, Math.ceil(slots * 1.5))
      scales = grown(scales, room)
      residuals = grown(residuals, room)
    }
    if (slots * (dimensions * 4 + stride) > mostBytes) throw full()
    const missingBytes = codesAt + slots * stride - kernel.memory.buffer.byteLength
    if (missingBytes <= 0) return
    const pages = kernel.memory.buffer.byteLength / pageBytes
    const wanted = Math.max(Math.ceil(missingBytes / pageBytes), Math.ceil(pages / 8))
    if (pages + Math.ceil(missingBytes / pageBytes) > mostPages) {
      throw new RangeError(
        `There is room for ${entries.length} vectors of ${dimensions} numbers, and no more.`,
      )
    }
    kernel.memory.grow(Math.min(wanted, mostPages - pages))
  }

  const codesOf = (slot: number) => new Int8Array(kernel.memory.buffer, codesAt + slot * stride, stride)
  const floatsOf = (slot: number): Float32Array => {
    const from = (slot % pieceSize) * dimensions
    return (pieces[Math.floor(slot / pieceSize)] ?? empty).subarray(from, from + dimensions)
  }

  /** The last one takes its place, so that there are no holes to scan. */
  function removeSlot(slot: number): void {
    const last = entries.pop()
    const lastSlot = entries.length
    if (last !== undefined && slot !== lastSlot) {
      entries[slot] = last
      last.owner.slots.set(last.chunkId, slot)
      codesOf(slot).set(codesOf(lastSlot))
      floatsOf(slot).set(floatsOf(lastSlot))
      scales[slot] = scales[lastSlot] ?? 0
      residuals[slot] = residuals[lastSlot] ?? 0
    }
    pieces.length = Math.min(pieces.length, Math.ceil(entries.length / pieceSize) + 1)
  }

  /** Slots whose cosine may be among the highest: all of those, and few others. */
  function candidates({ vector, limit }: IndexQuery): readonly number[] {
    const query = quantize(vector, new Int16Array(kernel.memory.buffer, 0, stride), mostOfQuery)
    const lows = createKthHighest(limit)
    const [scaleOf, residualOf] = [scales, residuals]
    const maybe: number[] = []
    const highs: number[] = []
    let bound = lows.bound()
    for (let block = 0; block < entries.length; block += blockSize) {
      const count = Math.min(blockSize, entries.length - block)
      kernel.dots(0, codesAt + block * stride, stride, count, sumsAt)
      const sums = new Int32Array(kernel.memory.buffer, sumsAt, count)
      for (let at = 0; at < count; at += 1) {
        const slot = block + at
        const residual = residualOf[slot] ?? 0
        const about = (sums[at] ?? 0) * (scaleOf[slot] ?? 0) * query.scale
        // The rounded vector is at most 1 + residual long.
        const off = residual + (1 + residual) * query.residual + roundingSlack
        if (about + off < bound || entries[slot]?.owner.isWanted !== true) continue
        maybe.push(slot)
        highs.push(about + off)
        lows.add(about - off)
        bound = lows.bound()
      }
    }
    return maybe.filter((_, index) => (highs[index] ?? 0) >= bound)
  }

  function remove(documentId: string, chunkId: string): void {
    const slots = owners.get(documentId)?.slots
    const slot = slots?.get(chunkId)
    if (slot === undefined) return
    slots?.delete(chunkId)
    removeSlot(slot)
  }

  return {
    get size() {
      return entries.length
    },
    setDocument(document) {
      const owner = owners.get(document.id)
      if (owner !== undefined) owner.document = document
      else owners.set(document.id, { document, slots: new Map(), isWanted: false })
    },
    removeDocument(id) {
      const owner = owners.get(id)
      if (owner === undefined) return
      for (const chunkId of [...owner.slots.keys()]) remove(id, chunkId)
      owners.delete(id)
    },
    documentIds: () => [...owners.keys()],
    chunkIdsOf: (documentId) => [...(owners.get(documentId)?.slots.keys() ?? [])],
    add(documentId, chunkId, vector) {
      const owner = owners.get(documentId)
      if (owner === undefined) throw new RangeError(`The document ${documentId} is not known.`)
      // Of another model by the same name, or one that was asked for other dimensions.
      if (vector.length !== dimensions || owner.slots.has(chunkId)) return
      makeRoom()
      const slot = entries.length
      entries.push({ chunkId, owner })
      owner.slots.set(chunkId, slot)
      floatsOf(slot).set(vector)
      const { scale, residual } = quantize(vector, codesOf(slot), 127)
      scales[slot] = scale
      // Rounded up, since it is a bound.
      residuals[slot] = residual + roundingSlack
    },
    remove,
    search(query) {
      if (query.vector.length !== dimensions || query.limit < 1) return []
      for (const owner of owners.values()) owner.isWanted = isWanted(owner.document, query)
      return candidates(query)
        .map((slot) => ({
          chunkId: entries[slot]?.chunkId ?? '',
          score: dotProduct(query.vector, floatsOf(slot)),
        }))
        .sort((a, b) => b.score - a.score || (a.chunkId < b.chunkId ? -1 : 1))
        .slice(0, query.limit)
    },
  }
}

const empty = new Float32Array(0)

function grown(values: Float32Array<ArrayBuffer>, room: number): Float32Array<ArrayBuffer> {
  const larger = new Float32Array(room)
  larger.set(values)
  return larger
}

const isWanted = ({ collection, tags }: IndexedDocument, wanted: IndexQuery): boolean =>
  (wanted.collections === null || wanted.collections.includes(collection)) &&
  wanted.tags.every((tag) => tags.includes(tag))
