import { canBeRead, type DocumentKind, endingOf, kindOfEnding, kindOfMediaType } from './document-kind.ts'
import { nameOfBytes } from './name-of-bytes.ts'
import { ReadFault } from './read-fault.ts'

interface Named {
  readonly name: string
  readonly declaredType: string | null
}

/**
 * What a file is: by its first bytes where those tell, else by its name's ending, else by the type that the sender named.
 *
 * @param head - Some kilobytes of the beginning, or all of it.
 * @throws ReadFault when that can not be read, or when the name says something else than the bytes.
 */
export async function detectKind(head: Buffer, { name, declaredType }: Named): Promise<DocumentKind> {
  if (head.length === 0)
    throw new ReadFault('document_unreadable', 'is empty', 'Add a file that has something in it.')
  const ending = endingOf(name)
  const byName = kindOfEnding(ending)
  const isText = isLikeText(head)
  const byBytes = binaryKind(head, isText)
  if (byBytes !== null) {
    if (byName !== null && byName !== byBytes) throw lie(ending, await nameOfBytes(head))
    if (byName === null && ending !== '' && byBytes === 'docx') throw unknown(ending, await nameOfBytes(head))
    return byBytes
  }
  if (byName === 'pdf' || byName === 'docx' || !isText) {
    const found = isText ? 'plain text' : await nameOfBytes(head)
    if (byName !== null) throw byName === 'docx' ? lieOfWord(head, found) : lie(ending, found)
    throw unknown(ending, found)
  }
  const kind = byName ?? kindOfMediaType(declaredType) ?? (ending === '' ? 'text' : null)
  if (kind === null || kind === 'pdf' || kind === 'docx') throw unknown(ending, 'text of a kind of its own')
  return kind
}

function binaryKind(head: Buffer, isText: boolean): DocumentKind | null {
  // Other bytes may come first (ISO 32000-1, annex H.3.4.1), but a text about PDF is none.
  if (isText ? head.subarray(0, 5).equals(pdfStart) : head.subarray(0, 1024).includes(pdfStart)) return 'pdf'
  return head.subarray(0, 4).equals(zipStart) ? 'docx' : null
}

const pdfStart = Buffer.from('%PDF-')
const zipStart = Buffer.from([0x50, 0x4b, 3, 4])
const compoundStart = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
const utf16Marks = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])]

/** A byte of 0 is in no text but UTF-16, where only every other is. */
function isLikeText(head: Buffer): boolean {
  if (utf16Marks.some((mark) => head.subarray(0, 2).equals(mark))) return true
  const sample = head.subarray(0, 8192)
  let controls = 0
  const zeros = [0, 0]
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
    else if (byte < 0x20 && !spaces.has(byte)) controls += 1
  }
  const [even = 0, odd = 0] = zeros
  const isUtf16 = Math.min(even, odd) <= Math.max(even, odd) / 8 && even + odd > sample.length / 8
  // A stray one is cleaned away.
  return controls <= sample.length / 100 && (isUtf16 || even + odd <= sample.length / 1000)
}

const spaces = new Set([7, 8, 9, 10, 11, 12, 13, 27])

function lieOfWord(head: Buffer, found: string): ReadFault {
  if (!head.subarray(0, 4).equals(compoundStart)) return lie('docx', found)
  // What Word writes when a password is set: the real file is within, encrypted.
  if (head.includes(Buffer.from('EncryptedPackage', 'utf16le')))
    return new ReadFault(
      'document_encrypted',
      'is protected by a password',
      'Save it without one and add that file.',
    )
  return lie('docx', found)
}

const lie = (ending: string, found: string) =>
  new ReadFault(
    'document_type',
    `says ${ending}, its bytes are ${found}`,
    'Give the file the ending of what it is, or add the file that was meant.',
  )

const unknown = (ending: string, found: string) =>
  new ReadFault(
    'document_type',
    `can not be read: ${ending === '' ? 'it' : `.${ending}`} is ${found}`,
    canBeRead,
  )
