import type { Settings } from '@workbench/client/models'

type WorkerSandbox = NonNullable<NonNullable<Settings['workers'][number]['state']>['sandbox']>

/** How strong the walls around tools are, for people. */
export interface SandboxState {
  /** refuses: tools are not run at all; none: no worker has said it. */
  readonly tone: 'strong' | 'weaker' | 'refuses' | 'none'
  readonly title: string
  readonly text: string
  /** What would add the walls that are missing. */
  readonly missing: readonly string[]
}

const weakestFirst = ['runtime', 'limits', 'namespaces'] as const

const walls = {
  runtime:
    'Each call runs in a fresh process whose runtime has no permission at all; whatever it needs is fetched for it, as far as its policy allows.',
  limits:
    'Each call runs in a fresh process without any permission, and the kernel limits its memory and processor time.',
  namespaces:
    'Each call runs in a fresh process without any permission, cut off from network and files by namespaces of its own, with memory and processor time limited by the kernel.',
} as const

/** The weakest worker counts: any of them may be the one that makes a call. */
export function sandboxState(workers: Settings['workers']): SandboxState {
  const told = workers.flatMap(({ state }) => (state?.sandbox ? [state.sandbox] : []))
  const weakest = told.toSorted((a, b) => weakestFirst.indexOf(a.level) - weakestFirst.indexOf(b.level))[0] as
    | WorkerSandbox
    | undefined
  if (weakest === undefined) {
    return {
      tone: 'none',
      title:
        workers.length === 0
          ? 'No worker is alive, so no tool runs'
          : 'The walls around tools are not known yet',
      text:
        workers.length === 0
          ? 'Start one with npx workbench worker.'
          : 'Workers say how strong they are a few seconds after their start.',
      missing: [],
    }
  }
  const refusing = told.filter(({ refuses }) => refuses)
  const missing = [...new Set(told.flatMap((each) => each.missing))]
  if (refusing.length > 0) {
    return {
      tone: 'refuses',
      title:
        refusing.length === told.length
          ? 'Tools are refused on this machine'
          : `${refusing.length} of ${told.length} workers refuse tools`,
      text: 'WORKBENCH_SANDBOX=strict asks for the second wall, and it is not there.',
      missing,
    }
  }
  return {
    tone: weakest.level === 'namespaces' ? 'strong' : 'weaker',
    title: titles[weakest.level],
    text: walls[weakest.level],
    missing,
  }
}

const titles = {
  runtime: 'One wall around tools',
  limits: 'One wall and limits around tools',
  namespaces: 'Two walls around tools',
} as const
