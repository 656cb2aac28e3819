import type { DocumentErrorCode } from '@workbench/core/ports/document-reader'

export interface Fault {
  readonly code: DocumentErrorCode
  /** Goes on after the file's name: `is protected by a password`. */
  readonly reason: string
  readonly hint: string
}

/** The document can not be read, for a reason that is known. */
export class ReadFault extends Error {
  override readonly name = 'ReadFault'
  readonly fault: Fault

  constructor(code: Fault['code'], reason: string, hint: string) {
    super(reason)
    this.fault = { code, reason, hint }
  }
}
