import { lazy } from 'react'
import type { RunTab } from './run-search.ts'

/** The tabs beside the transcript; their code is loaded with them. */
export const runPanels = {
  timeline: lazy(async () => ({ default: (await import('./timeline/timeline-panel.tsx')).TimelinePanel })),
  events: lazy(async () => ({ default: (await import('./events/events-panel.tsx')).EventsPanel })),
  input: lazy(async () => ({ default: (await import('./input/input-panel.tsx')).InputPanel })),
  artifacts: lazy(async () => ({
    default: (await import('./artifacts/artifacts-panel.tsx')).ArtifactsPanel,
  })),
} satisfies Record<Exclude<RunTab, 'transcript'>, unknown>
