import { type Fault, ReadFault } from './read-fault.ts'

const isOfMemory = (message: string): boolean =>
  /invalid (string|array( buffer)?|typed array) length|allocation failed|cannot create a string longer/i.test(
    message,
  )

/** What a parser threw, as a reason that somebody can act on. */
export function faultOf(error: unknown): Fault {
  if (error instanceof ReadFault) return error.fault
  const message = error instanceof Error ? error.message : String(error)
  if (/maximum call stack/i.test(message)) return tooDeep
  if (isOfMemory(message))
    return {
      code: 'document_limits',
      reason: 'needs more memory than reading may take',
      hint: 'Split it into several files and add those.',
    }
  const said = message.split('\n')[0]?.trim().replace(/\.$/, '').slice(0, 200) ?? ''
  return {
    code: 'document_unreadable',
    reason: `is broken${said === '' ? '' : `: ${said}`}`,
    hint: 'Open it in the program it was made with, save it again, and add that file.',
  }
}

export const tooDeep: Fault = {
  code: 'document_limits',
  reason: 'has more levels within each other than can be read',
  hint: 'Flatten it, or save it as plain text, and add that file.',
}
