import type { Event } from '@workbench/client/models'
import { duration } from '../../../format/duration.ts'
import { stepLook } from '../../workflows/graph/step-look.ts'
import { numberOf, textOf } from '../event-data.ts'

/** It tells of a step of a workflow. */
export const isOfWorkflowStep = ({ component, data }: Event): boolean =>
  component === 'workflow' && textOf(data.stepId) !== null

/** What is called what: `“Tell the channel” (send message, item 3)`. */
function workflowStepName({ data }: Event): string {
  const item = numberOf(data.item)
  const type = textOf(data.stepType)
  const about = [
    ...(type === null ? [] : [stepLook(type).title.toLowerCase()]),
    ...(item === null ? [] : [`item ${item + 1}`]),
  ]
  const name = `“${textOf(data.name) ?? textOf(data.stepId) ?? '?'}”`
  return about.length === 0 ? name : `${name} (${about.join(', ')})`
}

/** What an event says of a step of a workflow, in plain words; null for one that says something else. */
export function stepSentence(event: Event): string | null {
  const { type, data, error } = event
  const name = workflowStepName(event)
  const tried = numberOf(data.try) ?? 1
  switch (type) {
    case 'StepStarted': {
      const remembers = textOf(data.remembers)
      if (remembers !== null) return `${name} remembers “${remembers}” before it goes on.`
      return tried === 1 ? `${name} begins.` : `${name} begins again, try ${tried}.`
    }
    case 'StepFinished':
      return `${name} ${ending(event)}${error === null ? '' : `: ${error.message}`}${warning(event)}`
    case 'Error': {
      const inMs = numberOf(data.retryInMs)
      const next = inMs === null ? '' : ` Next try in ${duration(inMs)}.`
      return `${name} failed${tried === 1 ? '' : `, try ${tried}`}: ${error?.message ?? 'no reason given.'}${next}`
    }
    default:
      return null
  }
}

function ending({ data, error }: Event): string {
  const end = error === null ? '.' : ''
  if (data.status === 'skipped') return `is skipped${end}`
  if (data.status === 'failed') return `failed${end}`
  if (data.stepType === 'forEach' && data.hasEnded !== true) {
    return Array.isArray(data.output)
      ? `has its list: ${data.output.length === 1 ? '1 item' : `${data.output.length} items`}${end}`
      : `has its list${end}`
  }
  return `is completed${end}`
}

const warning = ({ data }: Event): string => {
  const text = textOf(data.warning)
  return text === null ? '' : ` ${text}`
}
