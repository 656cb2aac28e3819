import type { Fault } from '../child/read-fault.ts'
import type { ReadLimits } from '../read-limits.ts'
import { saidSize } from '../said-size.ts'
import type { Exit } from './start-child.ts'

const splitHint = 'Split it into several files, or save it as plain text, and add that.'

export const tookTooLong = ({ workMs }: ReadLimits): Fault => ({
  code: 'document_limits',
  reason: `could not be read within ${Number((workMs / 1000).toFixed(1))} s`,
  hint: splitHint,
})

export const tookTooMuchMemory = ({ memoryBytes }: ReadLimits): Fault => ({
  code: 'document_limits',
  reason: `needs more than ${saidSize(memoryBytes)} of memory to be read`,
  hint: splitHint,
})

/** What a child died of that gave no reason itself; null when that is no fault of the document. */
export function faultOfExit(
  { code, signal }: Exit,
  complaints: string,
  hasBegun: boolean,
  limits: ReadLimits,
): Fault | null {
  if (/heap out of memory|allocation failed/i.test(complaints)) return tookTooMuchMemory(limits)
  // Nobody here sent it: the kernel does when the machine, or the container, has no memory left.
  if (signal === 'SIGKILL') return tookTooMuchMemory(limits)
  if (signal === 'SIGXCPU') return tookTooLong(limits)
  if (signal === null && (!hasBegun || code === null)) return null
  return {
    code: 'document_unreadable',
    reason: `ended the process that read it (${signal ?? `exit code ${code}`})`,
    hint: 'Open it in the program it was made with, save it again, and add that file.',
  }
}
