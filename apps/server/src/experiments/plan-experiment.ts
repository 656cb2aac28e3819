import { prepareDebate } from '@workbench/core/debate/prepare-debate'
import { type FieldFault, InvalidInputError, NotFoundError } from '@workbench/core/errors'
import type { Correlation } from '@workbench/core/events/correlation'
import type { ExperimentId, ExperimentRequest } from '@workbench/core/models/experiment'
import type { RunId, ScenarioId } from '@workbench/core/models/ids'
import type { Scenario } from '@workbench/core/models/scenario'
import type { ExperimentPlan, ExperimentSide } from '@workbench/core/ports/experiment-repository'
import type { NewRun } from '@workbench/core/ports/run-repository'
import type { ServerDeps } from '../deps.ts'
import { candidateRuns } from './candidate-runs.ts'
import { chooseBaselines } from './choose-baselines.ts'
import { requestFaults, scenariosOf } from './request-faults.ts'
import { runsOfScenarios } from './runs-of-scenarios.ts'

export type PlanDeps = Pick<
  ServerDeps,
  'scenarios' | 'personas' | 'catalog' | 'baselines' | 'experiments' | 'newId' | 'clock'
>

export interface PlannedExperiment {
  readonly plan: ExperimentPlan
  /** To be started; none when the candidate's are there. */
  readonly runs: readonly NewRun[]
}

/**
 * Which runs will stand against which: scenarios, baselines and runs are looked up, new runs are resolved as
 * POST /debates/run resolves them.
 *
 * @throws InvalidInputError with every fault that can be told at once, each at its field.
 */
export async function planExperiment(
  request: ExperimentRequest,
  correlation: Correlation,
  deps: PlanDeps,
): Promise<PlannedExperiment> {
  refuse(requestFaults(request))
  const scenarios = await findScenarios(request, deps)
  const id = deps.newId<ExperimentId>()
  const [baselines, candidate] = await Promise.all([
    chooseBaselines(request, scenarios, deps),
    request.candidateRunIds === undefined
      ? startedAnew(request, scenarios, { ...deps, id, correlation })
      : thatAreThere(request.candidateRunIds, scenarios, deps),
  ])
  const faults = [...baselines.faults, ...candidate.faults]
  refuse(faults)

  const sides = scenarios.map((scenario): ExperimentSide => {
    const { name, runIds } = baselines.of(scenario.id)
    return {
      scenarioId: scenario.id,
      scenarioName: scenario.name,
      baselineName: name,
      baselineRunIds: runIds,
      candidateRunIds: candidate.of(scenario.id),
    }
  })
  refuse(onBothSides(sides))
  const plan: ExperimentPlan = {
    id,
    name: request.name ?? nameOf(scenarios),
    sides,
    overrides: request.overrides ?? {},
    looks: request.looks ?? 1,
    look: 1,
    ownsRuns: request.candidateRunIds === undefined,
    requestId: correlation.requestId,
    createdAt: new Date(deps.clock.now()).toISOString(),
  }
  return { plan, runs: candidate.runs }
}

function refuse(faults: readonly FieldFault[]): void {
  if (faults.length > 0) throw new InvalidInputError(faults)
}

interface Candidate {
  readonly runs: readonly NewRun[]
  readonly of: (id: ScenarioId) => readonly RunId[]
  readonly faults: readonly FieldFault[]
}

async function findScenarios(
  request: ExperimentRequest,
  { scenarios }: Pick<PlanDeps, 'scenarios'>,
): Promise<readonly Scenario[]> {
  const faults: FieldFault[] = []
  const found = await Promise.all(
    scenariosOf(request).map(async (id, place) => {
      try {
        return [await scenarios.get(id)]
      } catch (error) {
        if (!(error instanceof NotFoundError)) throw error
        faults.push({ path: placeOf(request, place), message: 'There is no scenario with this id.' })
        return []
      }
    }),
  )
  refuse(faults)
  return found.flat()
}

const placeOf = ({ scenarioIds }: ExperimentRequest, place: number): FieldFault['path'] =>
  scenarioIds === undefined ? ['scenarioId'] : ['scenarioIds', place]

async function startedAnew(
  request: ExperimentRequest,
  scenarios: readonly Scenario[],
  deps: PlanDeps & { readonly id: ExperimentId; readonly correlation: Correlation },
): Promise<Candidate> {
  const { overrides, runs: count = 0 } = request
  const byScenario = new Map<ScenarioId, readonly NewRun[]>()
  const faults = new Map<string, FieldFault>()
  for (const [place, scenario] of scenarios.entries()) {
    const prepared = await prepareDebate(
      { scenarioId: scenario.id, ...(overrides && { overrides }) },
      { ...deps, seed: 0 },
    ).catch((error: unknown) => {
      if (!(error instanceof InvalidInputError)) throw error
      for (const { path, message } of error.faults) {
        const own = path[0] === 'scenarioId' ? placeOf(request, place) : path
        // What is wrong with the overrides is wrong for every scenario: told once.
        faults.set(`${own.join('.')} ${message}`, { path: own, message })
      }
      return null
    })
    if (prepared === null) continue
    const { input, title } = prepared
    byScenario.set(scenario.id, candidateRuns({ ...deps, title, input, runs: count, from: place * count }))
  }
  return {
    runs: [...byScenario.values()].flat(),
    of: (id) => (byScenario.get(id) ?? []).map((run) => run.id),
    faults: [...faults.values()],
  }
}

async function thatAreThere(
  runIds: readonly RunId[],
  scenarios: readonly Scenario[],
  { experiments }: Pick<PlanDeps, 'experiments'>,
): Promise<Candidate> {
  const { byScenario, faults } = await runsOfScenarios('candidateRunIds', runIds, scenarios, experiments)
  const without = scenarios.filter(({ id }) => !byScenario.has(id))
  const missing = without.map(({ name }) => ({
    path: ['candidateRunIds'],
    message: `None of these is a run of "${name}".`,
  }))
  return {
    runs: [],
    of: (id) => byScenario.get(id) ?? [],
    // What is no run of any scenario has been told already.
    faults: faults.length > 0 ? faults : missing,
  }
}

/** A run can not be held against itself. */
function onBothSides(sides: readonly ExperimentSide[]): readonly FieldFault[] {
  const baseline = new Set(sides.flatMap(({ baselineRunIds }) => baselineRunIds))
  const both = sides.flatMap(({ candidateRunIds }) => candidateRunIds).filter((id) => baseline.has(id))
  return both.map((id) => ({
    path: ['candidateRunIds'],
    message: `The run ${id} is in the baseline as well.`,
  }))
}

function nameOf([first, ...others]: readonly Scenario[]): string {
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  return `${(first?.name ?? '').slice(0, 200 - more.length)}${more}`
}
