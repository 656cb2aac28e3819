import { useState } from 'react'

/** The same list as long as its parts are the same, so that what is drawn from it need not be drawn again. */
export function useSameParts<Part>(parts: readonly Part[]): readonly Part[] {
  const [kept, setKept] = useState(parts)
  const isSame = kept.length === parts.length && kept.every((part, place) => part === parts[place])
  if (isSame) return kept
  setKept(parts)
  return parts
}
