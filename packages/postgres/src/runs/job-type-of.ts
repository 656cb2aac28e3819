import type { RunKind } from '@workbench/core/models/run'
import type { JobType } from '@workbench/core/ports/job-queue'

const jobTypes: Readonly<Record<RunKind, JobType>> = {
  debate: 'RUN_DEBATE',
  workflow: 'RUN_WORKFLOW',
  ingest: 'INGEST_DOCS',
  tool: 'RUN_TOOL',
}

/** The job that brings a run of this kind to a worker. */
export const jobTypeOf = (kind: RunKind): JobType => jobTypes[kind]
