import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { ApprovalLinkReader, ApprovalLinks } from '@workbench/core/ports/approval-links'
import type { SecretKey, SecretKeys } from './secret-key.ts'

const idBytes = 16
const keyIdBytes = 8
const macBytes = 32
const headBytes = idBytes + keyIdBytes + macBytes
/** Of a token: names of approvers are short, whatever is longer was made by somebody else. */
const maxCharacters = 2000

/** Keeps the keys of links apart from whatever else is made of the same key. */
const purpose = 'workbench approval links, version 1'

/**
 * Links that are their own credential: the approval's id, the key's id, a signature (HMAC-SHA256 with a key that HKDF
 * derives from the key of secrets) and the approver's name, as one base64url text. Nothing is stored: a link can be read
 * wherever the key is, and one that nobody made can't be.
 *
 * A key that leaked lets anybody make links, so those of a key that is gone are void: `workbench secrets rotate` on the key
 * file voids links that are still open. While both keys are there, and after a move from the key file to
 * WORKBENCH_SECRET_KEY (the file stays), older links go on working. The question itself stays open in any case.
 */
export function createApprovalLinks({
  keys,
  baseUrl,
}: {
  readonly keys: SecretKeys
  /** Of the server as people reach it, without a slash at the end. */
  readonly baseUrl: string
}): ApprovalLinks {
  return {
    async linkTo(approvalId, approver) {
      const key = await keys.current()
      const id = Buffer.from(approvalId.replaceAll('-', ''), 'hex')
      if (id.length !== idBytes) throw new Error(`"${approvalId}" is not the id of an approval`)
      const name = Buffer.from(approver ?? '')
      const token = Buffer.concat([id, Buffer.from(key.id, 'hex'), macOf(key, id, name), name])
      return `${baseUrl}/approve/${token.toString('base64url')}`
    },
  }
}

/** @throws SecretKeyError from `read` when the keys can't be read */
export function createApprovalLinkReader(keys: Pick<SecretKeys, 'find'>): ApprovalLinkReader {
  return {
    async read(token) {
      const bytes = bytesOf(token)
      if (bytes === null) return null
      const id = bytes.subarray(0, idBytes)
      const keyId = bytes.subarray(idBytes, idBytes + keyIdBytes)
      const mac = bytes.subarray(idBytes + keyIdBytes, headBytes)
      const name = bytes.subarray(headBytes)
      const key = await keys.find(keyId.toString('hex'), true)
      if (key === null || !timingSafeEqual(mac, macOf(key, id, name))) return null
      return { approvalId: uuidOf(id), approver: name.length === 0 ? null : name.toString('utf8') }
    },
  }
}

/** The id has a fixed length, so no name can pass for a part of it. */
const macOf = ({ bytes }: SecretKey, id: Uint8Array, name: Uint8Array): Buffer =>
  createHmac('sha256', Buffer.from(hkdfSync('sha256', bytes, '', purpose, 32)))
    .update(id)
    .update(name)
    .digest()

function bytesOf(token: string): Buffer | null {
  if (token.length > maxCharacters) return null
  const bytes = Buffer.from(token, 'base64url')
  // Buffer.from skips what is no base64; a link has one spelling.
  return bytes.length >= headBytes && bytes.toString('base64url') === token ? bytes : null
}

const uuidOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
