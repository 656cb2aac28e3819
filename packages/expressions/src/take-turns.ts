export interface Turns<Job> {
  add(group: string, job: Job): void
  /** @returns whether it was still waiting. */
  remove(group: string, job: Job): boolean
  /**
   * The next job whose group may go on, and takes it out.
   *
   * @param mayGoOn - Of groups that it is false for, nothing is taken.
   */
  next(mayGoOn: (group: string) => boolean): { readonly group: string; readonly job: Job } | undefined
  /** Takes out all of them. */
  clear(): readonly Job[]
}

/** Jobs that wait: groups take turns, so that who has many of them waits for himself and not others for him. */
export function createTurns<Job>(): Turns<Job> {
  // In the order of their turns.
  const groups = new Map<string, Set<Job>>()

  function remove(group: string, job: Job): boolean {
    const jobs = groups.get(group)
    const isThere = jobs?.delete(job) === true
    if (jobs?.size === 0) groups.delete(group)
    return isThere
  }

  return {
    add(group, job) {
      const jobs = groups.get(group)
      if (jobs === undefined) groups.set(group, new Set([job]))
      else jobs.add(job)
    },
    remove,
    next(mayGoOn) {
      for (const [group, jobs] of groups) {
        if (!mayGoOn(group)) continue
        const [job] = jobs
        if (job === undefined) continue
        jobs.delete(job)
        groups.delete(group)
        if (jobs.size > 0) groups.set(group, jobs)
        return { group, job }
      }
      return undefined
    },
    clear() {
      const all = [...groups.values()].flatMap((jobs) => [...jobs])
      groups.clear()
      return all
    },
  }
}
