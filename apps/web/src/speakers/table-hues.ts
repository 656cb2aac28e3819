import { type CSSProperties, createContext, use, useMemo } from 'react'
import { speakerHue, speakerHues } from './speaker-hue.ts'

/** What a speaker's colour hangs on. */
const hueKey = (name: string, personaId: string | null): string => personaId ?? name

/** The colours of those at the table that is shown (`speakerHues`); outside of one everybody has their own. */
export const TableHues = createContext<ReadonlyMap<string, number>>(new Map())

/** How to set `--hue` for `text-speaker` and `bg-speaker-soft` inside an element. */
export function useSpeakerStyle(): (name: string, personaId: string | null) => CSSProperties {
  const hues = use(TableHues)
  return (name, personaId) => {
    const key = hueKey(name, personaId)
    return { '--hue': hues.get(key) ?? speakerHue(key) } as CSSProperties
  }
}

interface Seated {
  readonly name: string
  readonly personaId: string | null
}

/** The colours for a table, in the order of its seats. */
export function useTableHues(seats: readonly Seated[]): ReadonlyMap<string, number> {
  const keys = seats.map(({ name, personaId }) => hueKey(name, personaId)).join('\n')
  return useMemo(() => speakerHues(keys.split('\n')), [keys])
}
