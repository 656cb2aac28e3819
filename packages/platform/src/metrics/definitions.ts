import { hasEnded, RunErrorCode, RunKind, RunStatus } from '@workbench/core/models/run'

/** What a metric is called and how it is made; see docs/operations.md. */
export interface MetricDefinition<Label extends string = string> {
  readonly name: string
  readonly help: string
  readonly type: 'counter' | 'histogram'
  readonly labels: readonly Label[]
  /** Upper bounds of a histogram, ascending, in its unit. */
  readonly buckets: readonly number[]
  /**
   * Series told from the start, as 0: one that appears with its first failure has risen by nothing, as Prometheus reads it,
   * and no alert is raised.
   */
  readonly always: readonly Readonly<Record<Label, string>>[]
}

const counter = <Label extends string>(
  name: string,
  help: string,
  ...labels: Label[]
): MetricDefinition<Label> => ({ name, help, type: 'counter', labels, buckets: [], always: [] })

const kinds = RunKind.options.map((kind) => ({ kind }))
const withEach = <Label extends string>(label: Label, values: readonly string[]) =>
  kinds.flatMap(({ kind }) =>
    values.map((value) => ({ kind, [label]: value }) as Readonly<Record<'kind' | Label, string>>),
  )

const seconds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300]
const longSeconds = [0.1, 0.5, 1, 5, 15, 30, 60, 120, 300, 600, 1800, 3600]

const histogram = <Label extends string>(
  name: string,
  help: string,
  buckets: readonly number[],
  ...labels: Label[]
): MetricDefinition<Label> => ({ name, help, type: 'histogram', labels, buckets, always: [] })

/** Counted by workers and servers, summed up in the database: every server tells the same. */
export const metrics = {
  runsStarted: {
    ...counter('workbench_runs_started_total', 'Runs that a worker took up for the first time.', 'kind'),
    always: kinds,
  },
  runsResumed: {
    ...counter('workbench_runs_resumed_total', 'Times a run was taken up again.', 'kind'),
    always: kinds,
  },
  runsEnded: {
    ...counter('workbench_runs_ended_total', 'Runs that ended, and how.', 'kind', 'status'),
    always: withEach('status', RunStatus.options.filter(hasEnded)),
  },
  runErrors: {
    ...counter('workbench_run_errors_total', 'Runs that failed, by the code of their error.', 'kind', 'code'),
    // Those of documents are for ingestion alone.
    always: withEach('code', RunErrorCode.options).filter(
      ({ kind, code }) => kind === 'ingest' || !code.startsWith('document_'),
    ),
  },
  runDuration: histogram(
    'workbench_run_duration_seconds',
    'From the first start of a run to its end.',
    longSeconds,
    'kind',
    'status',
  ),
  queueWait: histogram(
    'workbench_queue_wait_seconds',
    'From queueing a run to its first start.',
    seconds,
    'kind',
  ),
  turnDuration: histogram(
    'workbench_turn_duration_seconds',
    'Time of a turn, with all its calls and retries.',
    seconds,
    'provider',
    'model',
  ),
  modelCalls: counter(
    'workbench_model_calls_total',
    'Calls of models: ok, refused or error.',
    'provider',
    'model',
    'outcome',
  ),
  modelCallDuration: histogram(
    'workbench_model_call_duration_seconds',
    'Time of one call of a model.',
    seconds,
    'provider',
    'model',
  ),
  modelFirstToken: histogram(
    'workbench_model_time_to_first_token_seconds',
    'From sending a call to the first piece of its text.',
    seconds,
    'provider',
    'model',
  ),
  modelTokens: counter(
    'workbench_model_tokens_total',
    'Tokens, cached and reasoning ones included; direction is input or output.',
    'provider',
    'model',
    'direction',
  ),
  modelCost: counter(
    'workbench_model_cost_usd_total',
    'US dollars for calls whose price is known.',
    'provider',
    'model',
  ),
  modelUnpriced: counter(
    'workbench_model_unpriced_calls_total',
    'Calls whose price is unknown, missing from the cost.',
    'provider',
    'model',
  ),
  modelErrors: counter(
    'workbench_model_call_errors_total',
    'Calls without a usable answer, by the code of the error.',
    'provider',
    'model',
    'code',
  ),
  modelRetries: counter(
    'workbench_model_call_retries_total',
    'Failed calls that were tried again.',
    'provider',
    'model',
  ),
  modelRefusals: counter('workbench_model_refusals_total', 'Answers that decline.', 'provider', 'model'),
  toolCalls: counter(
    'workbench_tool_calls_total',
    'Calls of tools: ok, refused (by policy or person) or error.',
    'tool',
    'outcome',
  ),
  toolCallDuration: histogram(
    'workbench_tool_call_duration_seconds',
    'Time of one call of a tool.',
    seconds,
    'tool',
  ),
  toolErrors: counter(
    'workbench_tool_call_errors_total',
    'Calls of tools without a result, by the code of the error.',
    'tool',
    'code',
  ),
} as const
