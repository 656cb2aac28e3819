/** Whether two JSON values are the same, whatever the order of their keys: JSONB does not keep it. */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (!isContainer(a) || !isContainer(b)) return a === b
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [ofA, ofB] = [new Map(Object.entries(a)), new Map(Object.entries(b))]
  return (
    ofA.size === ofB.size && [...ofA].every(([key, one]) => ofB.has(key) && isSameJson(one, ofB.get(key)))
  )
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null
