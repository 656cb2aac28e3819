import { type FoundFault, fault } from '../found/found.ts'

/** @returns the document, or what is wrong with the text. */
export function parseJson(text: string): { readonly document: unknown } | FoundFault {
  try {
    return { document: JSON.parse(text) }
  } catch (error) {
    // V8 says where and quotes a few characters of the text.
    return fault('', `not valid JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}
