import type { components } from './generated/api.ts'

// The shapes on the wire under their own names, as the API document gives them.

type Schemas = components['schemas']

export type AddedDocument = Schemas['AddedDocument']
export type AppliedWorkflow = Schemas['AppliedWorkflow']
export type Approval = Schemas['Approval']
export type ApprovalDecision = Schemas['ApprovalDecision']
export type ApprovalVote = Schemas['ApprovalVote']
export type Artifact = Schemas['Artifact']
export type AuxiliaryCall = Schemas['AuxiliaryCall']
export type AwaitedTurn = Schemas['AwaitedTurn']
export type Baseline = Schemas['Baseline']
export type BaselineDraft = Schemas['BaselineDraftInput']
export type Budget = Schemas['Budget']
export type ComparedMetric = Schemas['ComparedMetric']
export type ComparedTurn = Schemas['ComparedTurn']
export type Comparison = Schemas['Comparison']
export type Dashboard = Schemas['Dashboard']
export type DebateBaselineRun = Schemas['DebateBaselineRun']
export type DebateBaselineStart = Schemas['DebateBaselineStart']
export type DebateBaselines = Schemas['DebateBaselines']
export type DebateInput = Schemas['DebateInput']
export type DebateNote = Schemas['DebateNote']
export type DebateRequest = Schemas['DebateRequest']
export type DebateResult = Schemas['DebateResult']
export type DebateValueAdded = Schemas['DebateValueAdded']
export type DifferingSetting = Schemas['DifferingSetting']
export type Document = Schemas['Document']
export type DocumentChunk = Schemas['DocumentChunk']
export type DocumentCollection = Schemas['DocumentCollection']
export type DocumentHit = Schemas['DocumentHit']
export type DocumentUse = Schemas['DocumentUse']
export type DocumentsSearched = Schemas['DocumentsSearched']
export type DryRunStart = Schemas['DryRunStart']
export type Effect = Schemas['Effect']
export type Estimate = Schemas['Estimate']
export type Evaluated = Schemas['Evaluated']
export type Evaluation = Schemas['Evaluation']
export type Event = Schemas['Event']
export type EventType = Schemas['EventType']
export type Evidence = Schemas['Evidence']
export type Experiment = Schemas['Experiment']
export type ExperimentMetric = Schemas['ExperimentMetric']
export type ExperimentRequest = Schemas['ExperimentRequest']
export type ExperimentSummary = Schemas['ExperimentSummary']
export type ForkRequest = Schemas['ForkRequest']
export type Format = Schemas['Format']
export type FormatDescription = Schemas['FormatDescription']
export type ImportNote = Schemas['ImportNote']
export type ImportReferences = Schemas['ImportReferences']
export type ImportResult = Schemas['ImportResult']
export type InlineParticipant = Schemas['InlineParticipant']
export type JudgedMetricName = Schemas['JudgedMetricName']
export type JudgedScore = Schemas['JudgedScore']
export type Judgement = Schemas['Judgement']
export type Judging = Schemas['Judging']
export type MetricDescription = Schemas['MetricDescription']
export type Model = Schemas['Model']
export type ModelProvider = Schemas['ModelProvider']
export type ModelShare = Schemas['ModelShare']
export type NoteDraft = Schemas['NoteDraft']
export type Outcome = Schemas['Outcome']
/** What the file of a script tool holds, and what of it was left out. */
export type ParsedToolFile = Schemas['ParsedToolFile']
export type ParsedWorkflow = Schemas['ParsedWorkflow']
export type Participant = Schemas['Participant']
export type PersonTurnRequest = Schemas['PersonTurnRequest']
export type Persona = Schemas['Persona']
export type PersonaDraft = Schemas['PersonaDraft']
export type PersonaVersion = Schemas['PersonaVersion']
export type PrivateVoteCounts = Schemas['PrivateVoteCounts']
export type Problem = Schemas['Problem']
export type RecordCollection = Schemas['RecordCollection']
export type RecordEntry = Schemas['Record']
export type Run = Schemas['Run']
export type RunError = Schemas['RunError']
export type RunKind = Schemas['RunKind']
export type RunStatus = Schemas['RunStatus']
export type RunSummary = Schemas['RunSummary']
export type SavedWorkflow = Schemas['SavedWorkflow']
export type Scenario = Schemas['Scenario']
export type ScenarioDraft = Schemas['ScenarioDraft']
export type ScenarioVerdict = Schemas['ScenarioVerdict']
export type ScenarioVersion = Schemas['ScenarioVersion']
export type Score = Schemas['Score']
export type ScoredRun = Schemas['ScoredRun']
export type ScoreMetrics = Schemas['ScoreMetrics']
/** What creating a script tool takes; replacing one takes the same. */
export type ScriptToolDraft = Schemas['ScriptToolDraftInput']
export type SearchHit = Schemas['SearchHit']
export type SearchKind = Schemas['SearchKind']
export type Seat = Schemas['Seat']
export type SecretInfo = Schemas['SecretInfo']
export type Settings = Schemas['Settings']
export type Speaker = Schemas['Speaker']
export type StanceMap = Schemas['StanceMap']
export type Step = Schemas['Step']
export type StepField = Schemas['StepField']
export type StepOutcome = Schemas['StepOutcome']
export type StepTypeInfo = Schemas['StepTypeInfo']
export type TagCount = Schemas['TagCount']
export type TakenTurn = Schemas['TakenTurn']
export type Tool = Schemas['Tool']
export type ToolAnswer = Schemas['ToolAnswer']
export type ToolAudit = Schemas['ToolAudit']
export type ToolCall = Schemas['ToolCall']
export type ToolCallRecord = Schemas['ToolCallRecord']
export type ToolCallSummary = Schemas['ToolCallSummary']
export type ToolFault = Schemas['ToolFault']
export type ToolNarrowing = Schemas['ToolNarrowing']
export type ToolPolicy = Schemas['ToolPolicy']
/** What is left out is denied, or has its default. */
export type ToolPolicyDraft = Schemas['ToolPolicyDraftInput']
export type ToolRunInput = Schemas['ToolRunInput']
export type ToolRunOutput = Schemas['ToolRunOutput']
export type Trend = Schemas['Trend']
export type TrendBand = Schemas['TrendBand']
export type TrendPoint = Schemas['TrendPoint']
export type Trigger = Schemas['Trigger']
export type Turn = Schemas['Turn']
export type Usage = Schemas['Usage']
export type Verdict = Schemas['Verdict']
export type WaitingFor = Schemas['WaitingFor']
export type Workflow = Schemas['Workflow']
/** What creating a workflow takes; replacing one takes the same and its version. */
export type WorkflowDraft = Schemas['WorkflowDraftInput']
export type WorkflowFault = Schemas['WorkflowFault']
export type WorkflowOutput = Schemas['WorkflowOutput']
/** The frozen snapshot that a run of a workflow works on. */
export type WorkflowRunInput = Schemas['WorkflowRunInput']
export type WorkflowStart = Schemas['WorkflowStart']
export type WorkflowVersion = Schemas['WorkflowVersion']
export type WorkflowYaml = Schemas['WorkflowYaml']
export type YamlFault = Schemas['YamlFault']

/** One page of a list, newest first. */
export interface Page<Item> {
  readonly items: readonly Item[]
  /** For the page after this one; null on the last. */
  readonly nextCursor: string | null
}

export type DocumentStatus = Document['status']
export type ExperimentStatus = Experiment['status']

/** A run whose snapshot and output are those of a debate. */
export type DebateRun = Omit<Run, 'input' | 'output'> & {
  readonly kind: 'debate'
  readonly input: DebateInput
  readonly output: DebateResult | null
}

/** The API document leaves input and output open, since every kind has its own; this tells a debate's. */
export const isDebateRun = (run: Run): run is Run & DebateRun => run.kind === 'debate'

/** A run that is one call of a tool, made by hand. */
export type ToolRun = Omit<Run, 'input' | 'output'> & {
  readonly kind: 'tool'
  readonly input: ToolRunInput
  readonly output: ToolRunOutput | null
}
export const isToolRun = (run: Run): run is Run & ToolRun => run.kind === 'tool'

/** What starts a workflow besides a person. */
export type TriggerType = Trigger['type']
export type StepType = Step['type']
export type StepStatus = StepOutcome['status']

/** A run of a workflow. */
export type WorkflowRun = Omit<Run, 'input' | 'output'> & {
  readonly kind: 'workflow'
  readonly input: WorkflowRunInput
  readonly output: WorkflowOutput | null
}
export const isWorkflowRun = (run: Run): run is Run & WorkflowRun => run.kind === 'workflow'

const ended: ReadonlySet<RunStatus> = new Set(['completed', 'failed', 'cancelled'])
/** Nothing more happens to the run until it is retried. */
export const hasEnded = (status: RunStatus): boolean => ended.has(status)
