import type { ImportReferences } from '../models.ts'
import type { CallOptions } from './call-options.ts'
import type { Calls } from './calls.ts'

/** A file with personas, scenarios, tools or runs. */
export interface FileToImport {
  readonly name: string
  readonly content: string
  /** base64 for files that are no text: character cards as PNG or CHARX. Left out: text. */
  readonly encoding?: 'base64'
}

export interface ImportOptions extends CallOptions {
  /** From the answers to earlier calls of one import: what their ids stand for. */
  readonly references?: ImportReferences
  /** For the variables in files, by name; the answer's `asks` names those that lack one. */
  readonly values?: Readonly<Record<string, string>>
}

export const importCall =
  ({ POST, dataOf }: Calls) =>
  (files: readonly FileToImport[], { references, values, ...call }: ImportOptions = {}) => {
    const body = { files: [...files], ...(references && { references }), ...(values && { values }) }
    return dataOf(POST('/import', { body, ...call }))
  }
