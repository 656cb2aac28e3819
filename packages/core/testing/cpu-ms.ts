/**
 * Processor time that this thread has taken so far, in milliseconds. What a computation costs is the difference of two;
 * unlike time on the wall it is the same on a machine that does twenty other things.
 */
export function cpuMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000
}
