import { useQueries } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { faultsBeside, faultsOf } from '../../../api/faults.ts'
import { Button } from '../../../components/button.tsx'
import { Checkbox } from '../../../components/checkbox.tsx'
import { CodeArea } from '../../../components/code-area.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { FormPart } from '../../../components/form-part.tsx'
import { ModelField } from '../../../components/model-field.tsx'
import { NumberField } from '../../../components/number-field.tsx'
import { Page } from '../../../components/page.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { baselinesQuery } from '../../baselines/baselines-queries.ts'
import { smallestBaseline } from './baseline-choices.ts'
import { BaselineField } from './baseline-field.tsx'
import { requestOf, settingsIn } from './experiment-draft.ts'
import { ExperimentEstimate } from './experiment-estimate.tsx'
import { powerWords } from './power-words.ts'
import { ScenariosField } from './scenarios-field.tsx'
import { useExperimentDraft } from './use-experiment-draft.ts'
import { useStartExperiment } from './use-start-experiment.ts'

/** Fields with a control of their own, as the server names them. */
const shownFields = [
  'scenarioId',
  'scenarioIds',
  'name',
  'baseline',
  'runs',
  'looks',
  'overrides.model',
  'overrides.rounds',
  'overrides.maxOutputTokens',
]

/** Sets up an experiment: which scenario, against what, how often, with what on trial. */
export function NewExperimentPage() {
  const { draft, change } = useExperimentDraft()
  const start = useStartExperiment()
  const faults = faultsOf(start.error)
  const { scenarioIds, baseline, runs } = draft
  const baselines = useQueries({ queries: scenarioIds.map((id) => baselinesQuery(id)) })
  const baselineRuns = smallestBaseline(
    baselines.map(({ data }) => data ?? []),
    baseline,
  )
  const settings = settingsIn(draft.settings)
  const request = requestOf(draft)
  // What is on trial beside the fields is written in one text: its faults stand there.
  const beside = faultsBeside(faults, shownFields)
  const ofSettings = beside.filter((fault) => fault.startsWith('overrides'))
  const others = beside.filter((fault) => !fault.startsWith('overrides'))
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (request !== null) start.mutate(request)
  }
  return (
    <Page title="New experiment">
      <form onSubmit={onSubmit} className="flex flex-col gap-4" noValidate>
        <FormPart
          title="What is run"
          note="Runs of a scenario, as it is now and with the changes below, are held against runs of it that were accepted."
        >
          <ScenariosField
            value={scenarioIds}
            onChange={(ids) => change({ scenarioIds: ids })}
            faultOf={(place) =>
              faults[`scenarioIds.${place}`] ?? (place === 0 ? faults.scenarioId : undefined)
            }
            error={scenarioIds.length === 0 ? (faults.scenarioId ?? faults.scenarioIds) : faults.scenarioIds}
          />
          <TextField
            label="Experiment name"
            isOptional
            value={draft.name}
            onChange={(name) => change({ name })}
            maxLength={200}
            placeholder="As the scenario is called"
            autoComplete="off"
            error={faults.name}
          />
        </FormPart>
        <FormPart title="Baseline" note="Runs that somebody has accepted: they say what is usual.">
          <BaselineField
            scenarioIds={scenarioIds}
            value={baseline}
            onChange={(name) => change({ baseline: name })}
            error={faults.baseline}
          />
        </FormPart>
        <FormPart
          title="On trial"
          note="What the new runs do differently. Nothing set: the scenario as it stands now, e.g. after one of its personas was rewritten."
        >
          <ModelField
            label="Model"
            isOptional
            value={draft.model}
            onChange={(model) => change({ model })}
            whenEmpty="As the scenario says"
            error={faults['overrides.model']}
          />
          <div className="grid grid-cols-1 gap-5 tablet:grid-cols-2">
            <NumberField
              label="Rounds"
              isOptional
              min={1}
              max={50}
              placeholder="As now"
              value={draft.rounds}
              onChange={(rounds) => change({ rounds })}
              description="Other rounds than the baseline's can not be compared."
              error={faults['overrides.rounds']}
            />
            <NumberField
              label="Longest answer, tokens"
              isOptional
              min={1}
              step={64}
              placeholder="As now"
              value={draft.maxOutputTokens}
              onChange={(maxOutputTokens) => change({ maxOutputTokens })}
              error={faults['overrides.maxOutputTokens']}
            />
          </div>
          <CodeArea
            label="Other settings, as JSON"
            value={draft.settings}
            onChange={(text) => change({ settings: text })}
            minRows={3}
            description={
              'Fields of the scenario, e.g. { "tools": ["calculate"] } or { "participants": [{ "name": "Mara", "instructions": "…" }] }.'
            }
            error={'fault' in settings ? settings.fault : ofSettings[0]}
          />
        </FormPart>
        <FormPart title="How often">
          <NumberField
            label={scenarioIds.length > 1 ? 'Runs of each scenario' : 'Number of runs'}
            min={1}
            max={100}
            value={runs}
            onChange={(next) => change({ runs: next })}
            description={runs === null ? 'How often it is run.' : powerWords(runs, baselineRuns)}
            error={faults.runs}
            className="max-w-xl"
          />
          <div className="flex flex-col gap-1">
            <Checkbox
              label="Two looks"
              isLabelShown
              isChecked={draft.looks === 2}
              onChange={(isOn) => change({ looks: isOn ? 2 : 1 })}
            />
            <p className="max-w-[72ch] pl-6 text-sm text-muted">
              Undecided after these runs, it may be extended once by as many again. Whoever looks twice finds
              more by chance alone, so each look has to be twice as sure (α 0.025 instead of 0.05). That is
              only fair when it is decided before.
            </p>
            {faults.looks !== undefined && <p className="pl-6 text-sm text-failed">{faults.looks}</p>}
          </div>
        </FormPart>
        {start.error !== null && (Object.keys(faults).length === 0 || others.length > 0) && (
          <ErrorNotice error={start.error} title="The experiment was not started">
            {others.map((fault) => (
              <p key={fault} className="text-sm wrap-anywhere">
                {fault}
              </p>
            ))}
          </ErrorNotice>
        )}
        {start.error !== null && Object.keys(faults).length > 0 && others.length === 0 && (
          <p role="alert" className="text-sm text-failed">
            It was not started: {Object.keys(faults).length === 1 ? 'a field needs' : 'some fields need'}{' '}
            another look.
          </p>
        )}
        <div className="flex flex-wrap items-center justify-between gap-3 py-3 tablet:sticky tablet:bottom-0 tablet:z-10 tablet:-mx-6 tablet:border-t tablet:border-line tablet:bg-canvas tablet:px-6">
          <ExperimentEstimate draft={draft} />
          <Button
            type="submit"
            variant="primary"
            size="md"
            isBusy={start.isPending}
            disabled={request === null || scenarioIds.length === 0 || runs === null}
          >
            Start experiment
          </Button>
        </div>
      </form>
    </Page>
  )
}
