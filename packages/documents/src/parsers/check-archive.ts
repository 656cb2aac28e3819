import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { ReadFault } from '../child/read-fault.ts'
import type { ReadLimits } from '../read-limits.ts'
import { saidSize } from '../said-size.ts'

const mostEntries = 10_000
/** Text of XML packs to a tenth; what packs to less than a hundredth is made to be unpacked. Small ones harm nobody. */
const mostTimes = 100
const harmless = 8 * 1024 * 1024

const hint = 'Save it in Word once more, or as plain text, and add that file.'
const bomb = (why: string) =>
  new ReadFault('document_limits', `unpacks to more than can be read: ${why}`, hint)

/**
 * Whether a zip archive is a Word document that can be unpacked within limits. Everything is unpacked once to find out,
 * since what an archive says about its sizes need not be true.
 *
 * @throws ReadFault
 */
export async function checkArchive(bytes: Buffer, limits: ReadLimits): Promise<void> {
  const zip = await openZip(bytes)
  if (zip.entryCount > mostEntries) throw bomb(`it has ${zip.entryCount} files in it`)
  let total = 0
  let isWord = false
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName === 'word/document.xml') isWord = true
    total += entry.uncompressedSize
    if (total > limits.unpackedBytes)
      throw bomb(`${saidSize(total)} and more, where at most ${saidSize(limits.unpackedBytes)} can be`)
    if (entry.uncompressedSize > harmless && entry.uncompressedSize > entry.compressedSize * mostTimes)
      throw bomb(
        `${entry.fileName.slice(0, 100)} has ${saidSize(entry.uncompressedSize)} in ${saidSize(entry.compressedSize)}`,
      )
    if (entry.isEncrypted())
      throw new ReadFault(
        'document_encrypted',
        'is protected by a password',
        'Save it without one and add that file.',
      )
    if (isText(entry)) await unpack(zip, entry)
  }
  if (!isWord)
    throw new ReadFault(
      'document_type',
      'is a zip archive without a Word document in it',
      'Give the file the ending of what it is, or add the file that was meant.',
    )
}

/** What is read of it; pictures are not. */
const isText = ({ fileName }: Entry): boolean => /\.(xml|rels)$/i.test(fileName)

const openZip = (bytes: Buffer): Promise<ZipFile> =>
  fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true }).catch((error: unknown) => {
    throw broken(error)
  })

async function unpack(zip: ZipFile, entry: Entry): Promise<void> {
  try {
    // Ends with an error as soon as there is more than the archive says.
    for await (const _ of await zip.openReadStreamPromise(entry));
  } catch (error) {
    throw broken(error)
  }
}

const broken = (error: unknown) =>
  new ReadFault(
    'document_unreadable',
    `is broken: its zip archive can not be unpacked (${error instanceof Error ? error.message.slice(0, 200) : ''})`,
    hint,
  )
