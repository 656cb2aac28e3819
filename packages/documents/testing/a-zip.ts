import { crc32, deflateRawSync } from 'node:zlib'

interface Packed {
  /** Deflated. */
  readonly content: Buffer
  /** What the archive says, whether or not it is so. */
  readonly uncompressedSize: number
}

/** A zip archive (APPNOTE 4.3) of these files. */
export function aZip(files: Readonly<Record<string, string | Packed>>): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, file] of Object.entries(files)) {
    const isText = typeof file === 'string'
    const content = isText ? deflateRawSync(file) : file.content
    const about = Buffer.alloc(26)
    about.writeUInt16LE(20, 0)
    about.writeUInt16LE(8, 4)
    about.writeUInt32LE(isText ? crc32(file) : 0, 10)
    about.writeUInt32LE(content.length, 14)
    about.writeUInt32LE(isText ? Buffer.byteLength(file) : file.uncompressedSize, 18)
    about.writeUInt16LE(Buffer.byteLength(name), 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    local.push(Buffer.from([0x50, 0x4b, 3, 4]), about, Buffer.from(name), content)
    central.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), about, place, Buffer.from(name))
    offset += 4 + about.length + Buffer.byteLength(name) + content.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...local, directory, end])
}
