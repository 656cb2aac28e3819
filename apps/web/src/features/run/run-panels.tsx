import { lazyPart } from '../../components/lazy-part.tsx'
import type { RunTab } from './run-search.ts'

/** The tabs beside the transcript; their code is loaded with them. */
export const runPanels = {
  timeline: lazyPart(() => import('./timeline/timeline-panel.tsx'), 'TimelinePanel'),
  events: lazyPart(() => import('./events/events-panel.tsx'), 'EventsPanel'),
  input: lazyPart(() => import('./input/input-panel.tsx'), 'InputPanel'),
  artifacts: lazyPart(() => import('./artifacts/artifacts-panel.tsx'), 'ArtifactsPanel'),
} satisfies Record<Exclude<RunTab, 'transcript'>, unknown>
