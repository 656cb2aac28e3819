import type { Turn } from '@workbench/client/models'
import { useMemo } from 'react'
import type { TextMarkers } from '../../../../components/markdown.tsx'
import { citedSources, isTold } from './source.ts'
import { SourceMark } from './source-mark.tsx'

/** What the markers in a turn's text stand for; undefined when it cites nothing that is known. */
export function useSourceMarkers({ citations, text }: Turn): TextMarkers | undefined {
  return useMemo(() => {
    const sources = new Map(
      citedSources({ citations })
        .filter(isTold)
        .map((source) => [source.marker, source]),
    )
    if (sources.size === 0) return undefined
    return {
      known: new Set(sources.keys()),
      draw: (marker) => {
        const source = sources.get(marker)
        return source !== undefined && <SourceMark source={source} turnText={text} />
      },
    }
  }, [citations, text])
}
