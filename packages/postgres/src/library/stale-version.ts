import { ConflictError } from '@workbench/core/errors'

/** Optimistic locking: somebody changed it since the caller read it. */
export const staleVersion = (what: string, stored: number, sent: number): ConflictError =>
  new ConflictError(`This ${what} is at version ${stored} now, the request was made for version ${sent}.`, {
    hint: 'Read it again, repeat your change on what it says now, and send that version.',
  })
