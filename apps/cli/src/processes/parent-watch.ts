/**
 * Notices that the parent is gone, by the operating system giving this process another one. npm passes SIGTERM on to a
 * shell that may die of it alone, and a killed npm passes on nothing.
 *
 * @returns A function that stops looking.
 */
export function watchParent(parentOf: () => number, onGone: () => void, everyMs = 250): () => void {
  const parent = parentOf()
  const timer = setInterval(() => {
    if (parentOf() === parent) return
    clearInterval(timer)
    onGone()
  }, everyMs)
  timer.unref()
  return () => clearInterval(timer)
}
