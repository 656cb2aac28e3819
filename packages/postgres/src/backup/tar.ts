const block = 512
const empty = Buffer.alloc(block)

/** Filled up to whole blocks, as an archive wants it. */
export const padding = (size: number): Buffer => empty.subarray(0, (block - (size % block)) % block)

/** Two empty blocks end an archive. */
export const endOfTar = Buffer.alloc(2 * block)

/**
 * The head of a member, as POSIX has it (ustar); its bytes and their padding follow.
 *
 * @throws Error for a name that has no room in it.
 */
export function tarHeader(name: string, size: number, modifiedMs: number): Buffer {
  const { prefix, rest } = splitName(name)
  const header = Buffer.alloc(block)
  header.write(rest, 0)
  header.write('0000600\0', 100)
  header.write('0000000\0', 108)
  header.write('0000000\0', 116)
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  header.write(
    `${Math.floor(modifiedMs / 1000)
      .toString(8)
      .padStart(11, '0')}\0`,
    136,
  )
  header.write('        ', 148)
  header.write('0', 156)
  header.write('ustar\x0000', 257)
  header.write(prefix, 345)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return header
}

function splitName(name: string): { prefix: string; rest: string } {
  if (Buffer.byteLength(name) <= 100) return { prefix: '', rest: name }
  for (let at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) {
    const [prefix, rest] = [name.slice(0, at), name.slice(at + 1)]
    if (Buffer.byteLength(prefix) <= 155 && Buffer.byteLength(rest) <= 100) return { prefix, rest }
  }
  throw new Error(`The name ${name} is too long for an archive.`)
}

export interface TarMember {
  readonly name: string
  readonly size: number
  /** Its bytes; what is not read is skipped. */
  readonly content: AsyncGenerator<Buffer>
}

/**
 * The members of an archive, one after another.
 *
 * @throws Error when it ends early or is none.
 */
export async function* readTar(bytes: AsyncIterable<Buffer>): AsyncGenerator<TarMember> {
  const source = createByteSource(bytes)
  for (;;) {
    const header = await source.exactly(block)
    if (header.equals(empty)) return
    if (header.toString('latin1', 257, 262) !== 'ustar') throw new Error('This is no archive.')
    const prefix = textAt(header, 345, 155)
    const name = textAt(header, 0, 100)
    const size = Number.parseInt(textAt(header, 124, 12), 8)
    let left = size
    async function* content(): AsyncGenerator<Buffer> {
      while (left > 0) {
        const piece = await source.upTo(left)
        left -= piece.length
        yield piece
      }
    }
    const reading = content()
    yield { name: prefix === '' ? name : `${prefix}/${name}`, size, content: reading }
    while (left > 0) left -= (await source.upTo(left)).length
    await source.exactly(padding(size).length)
  }
}

const textAt = (header: Buffer, start: number, length: number): string =>
  header.toString('utf8', start, start + length).replace(/[\0 ].*$/s, '')

function createByteSource(bytes: AsyncIterable<Buffer>) {
  const iterator = bytes[Symbol.asyncIterator]()
  let rest = Buffer.alloc(0)
  async function upTo(most: number): Promise<Buffer> {
    while (rest.length === 0) {
      const next = await iterator.next()
      if (next.done === true) throw new Error('The archive ends early.')
      rest = Buffer.from(next.value)
    }
    const piece = rest.subarray(0, most)
    rest = rest.subarray(piece.length)
    return piece
  }
  return {
    upTo,
    async exactly(length: number): Promise<Buffer> {
      const pieces: Buffer[] = []
      for (let left = length; left > 0; ) {
        const piece = await upTo(left)
        pieces.push(piece)
        left -= piece.length
      }
      return Buffer.concat(pieces)
    },
  }
}
