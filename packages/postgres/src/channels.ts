/** Names for LISTEN and NOTIFY. A payload holds ids only (8 000 bytes at most); what happened is read from tables. */
export const channels = {
  /** Payload: the type of a job that is due. */
  jobs: 'wb_jobs',
  /** Payload: ids of runs that have new events, separated by commas. */
  runs: 'wb_runs',
  /** Payload: a piece of a turn's text. */
  text: 'wb_text',
  /** Payload: `cancel:RUN` or `watch:RUN`, for the worker that holds the run. */
  control: 'wb_control',
  /** No payload: a run has ended that something may follow from. */
  followUps: 'wb_follow_up',
  /** Payload: id of a document whose passages that can be found are others now, or gone. */
  documentsChanged: 'wb_documents',
} as const
