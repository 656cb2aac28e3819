import type { RunSummary, Workflow } from '@workbench/client/models'
import { printableJson } from '@workbench/platform/printable'
import type { CommandContext } from '../client-command.ts'
import { agoText } from '../display/amounts.ts'
import { awaitedText } from '../display/awaited-text.ts'
import { inLine } from '../display/in-line.ts'
import { paintStatus, statusText } from '../display/status-text.ts'
import { type Style, styleFor } from '../display/style.ts'
import { wrapped } from '../display/word-wrap.ts'
import { exitCodes } from '../exit-codes.ts'
import { shortId } from '../runs/short-id.ts'
import { findWorkflow } from './find-workflow.ts'
import { stepOutline } from './step-outline.ts'
import { triggerText } from './trigger-text.ts'

const labelWidth = 10
const shownRuns = 5

/** What starts a workflow, its steps and its last runs. */
export async function showWorkflow(
  wanted: string,
  { json }: { readonly json: boolean },
  { client, terminal, clock }: CommandContext,
): Promise<number> {
  const workflow = await findWorkflow(wanted, client)
  if (json) {
    terminal.write(`${printableJson(workflow)}\n`)
    return exitCodes.done
  }
  const style = styleFor(terminal)
  const { items: runs } = await client.workflows.runs(workflow.id, { limit: shownRuns })
  const blocks = [
    style.strong(inLine(workflow.name)),
    ...(workflow.description === '' ? [] : [inLine(workflow.description)]),
    factsOf(workflow, client.addressOfWorkflow(workflow.id), style).join('\n'),
    [style.faint('Steps'), ...stepOutline(workflow.steps, style).map((line) => `  ${line}`)].join('\n'),
    ...(runs.length === 0 ? [] : [[style.faint('Runs'), ...runLines(runs, clock.now(), style)].join('\n')]),
  ]
  const text = `${blocks.join('\n\n')}\n`
  terminal.write(terminal.isInteractive ? wrapped(text, terminal.columns) : text)
  return exitCodes.done
}

function factsOf(workflow: Workflow, address: string, style: Style): readonly string[] {
  const { id, trigger, enabled, nextFireAt, version, updatedAt, inputs } = workflow
  const facts: readonly (readonly [label: string, text: string])[] = [
    ['Workflow', id],
    ['', address],
    ['Trigger', `${triggerText(trigger)}, ${enabled ? 'on' : 'off'}`],
    ...(nextFireAt === null ? [] : [['Next', nextFireAt] as const]),
    ['Version', `${version}, changed ${updatedAt}`],
    ...(inputs === null ? [] : [['Inputs', inputNames(inputs)] as const]),
  ]
  return facts.map(([label, text]) => style.faint(label.padEnd(labelWidth)) + text)
}

function inputNames(schema: NonNullable<Workflow['inputs']>): string {
  const { properties, required } = schema as { properties?: object; required?: readonly string[] }
  const names = Object.keys(properties ?? {}).map((name) =>
    required?.includes(name) ? `${name} (needed)` : name,
  )
  return inLine(names.join(', '))
}

const runLines = (runs: readonly RunSummary[], now: number, style: Style): readonly string[] =>
  runs.map(
    ({ id, status, waitingFor, queuedAt, title }) =>
      `  ${shortId(id)}  ${paintStatus(statusText(status), status, style)}${waitingFor ? ` for ${inLine(awaitedText(waitingFor.type))}` : ''}  ${agoText(queuedAt, now)}  ${style.faint(inLine(title))}`,
  )
