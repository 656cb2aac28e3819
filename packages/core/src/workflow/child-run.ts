/** The name under which a step remembers the run it started, as `{runId}`: when the run ends early, so does that one. */
export const childMark = 'child'

/** What every such mark holds. */
export interface ChildRun {
  readonly runId: string
}
