import type { components } from './generated/api.ts'

// The shapes on the wire under their own names, as the API document gives them.

type Schemas = components['schemas']

export type Approval = Schemas['Approval']
export type ApprovalDecision = Schemas['ApprovalDecision']
export type Artifact = Schemas['Artifact']
export type AuxiliaryCall = Schemas['AuxiliaryCall']
export type Budget = Schemas['Budget']
export type ComparedMetric = Schemas['ComparedMetric']
export type ComparedTurn = Schemas['ComparedTurn']
export type Comparison = Schemas['Comparison']
export type DebateInput = Schemas['DebateInput']
export type DebateRequest = Schemas['DebateRequest']
export type DebateResult = Schemas['DebateResult']
export type DifferingSetting = Schemas['DifferingSetting']
export type Estimate = Schemas['Estimate']
export type Event = Schemas['Event']
export type EventType = Schemas['EventType']
export type ForkRequest = Schemas['ForkRequest']
export type Format = Schemas['Format']
export type FormatDescription = Schemas['FormatDescription']
export type ImportNote = Schemas['ImportNote']
export type ImportReferences = Schemas['ImportReferences']
export type ImportResult = Schemas['ImportResult']
export type InlineParticipant = Schemas['InlineParticipant']
export type Model = Schemas['Model']
export type ModelProvider = Schemas['ModelProvider']
/** What the file of a script tool holds, and what of it was left out. */
export type ParsedToolFile = Schemas['ParsedToolFile']
export type Participant = Schemas['Participant']
export type Persona = Schemas['Persona']
export type PersonaDraft = Schemas['PersonaDraft']
export type PersonaVersion = Schemas['PersonaVersion']
export type Problem = Schemas['Problem']
export type Run = Schemas['Run']
export type RunError = Schemas['RunError']
export type RunKind = Schemas['RunKind']
export type RunStatus = Schemas['RunStatus']
export type RunSummary = Schemas['RunSummary']
export type Scenario = Schemas['Scenario']
export type ScenarioDraft = Schemas['ScenarioDraft']
export type ScenarioVersion = Schemas['ScenarioVersion']
/** What creating a script tool takes; replacing one takes the same. */
export type ScriptToolDraft = Schemas['ScriptToolDraftInput']
export type Seat = Schemas['Seat']
export type SecretInfo = Schemas['SecretInfo']
export type Settings = Schemas['Settings']
export type Speaker = Schemas['Speaker']
export type TagCount = Schemas['TagCount']
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
export type Turn = Schemas['Turn']
export type Usage = Schemas['Usage']
export type Verdict = Schemas['Verdict']
export type WaitingFor = Schemas['WaitingFor']

/** One page of a list, newest first. */
export interface Page<Item> {
  readonly items: readonly Item[]
  /** For the page after this one; null on the last. */
  readonly nextCursor: string | null
}

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

const ended: ReadonlySet<RunStatus> = new Set(['completed', 'failed', 'cancelled'])
/** Nothing more happens to the run until it is retried. */
export const hasEnded = (status: RunStatus): boolean => ended.has(status)
