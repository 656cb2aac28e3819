import type { Fault } from '../child/read-fault.ts'
import type { ReadLimits } from '../read-limits.ts'
import { tookTooLong, tookTooMuchMemory } from './fault-of-exit.ts'
import { residentMemory } from './resident-memory.ts'

/** `ps` is a process of its own, elsewhere a look is a read. */
const everyMs = process.platform === 'darwin' ? 250 : 100
/** A machine that slept in between, or was busy with others, is not the child's doing. */
const mostMsAtOnce = 1_000

interface Watched {
  pid(): number | null
  /** Whether it is the child that is waited for. */
  isWorking(): boolean
}

/**
 * Looks ten times a second at how long a child has worked and how much memory it has.
 *
 * @returns what ends the watch.
 */
export function watchChild(
  { pid, isWorking }: Watched,
  limits: ReadLimits,
  onFault: (fault: Fault) => void,
): () => void {
  let workedMs = 0
  let lastMs = performance.now()
  let isLooking = false
  const lookAtMemory = async (id: number): Promise<void> => {
    isLooking = true
    const bytes = await residentMemory(id)
    isLooking = false
    if (bytes !== null && bytes > limits.memoryBytes) onFault(tookTooMuchMemory(limits))
  }
  const timer = setInterval(() => {
    const nowMs = performance.now()
    if (isWorking()) workedMs += Math.min(nowMs - lastMs, mostMsAtOnce)
    lastMs = nowMs
    if (workedMs > limits.workMs) return onFault(tookTooLong(limits))
    const id = pid()
    if (id !== null && !isLooking) void lookAtMemory(id)
  }, everyMs)
  return () => clearInterval(timer)
}
