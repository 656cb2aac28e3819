import type { ForkRequest } from '@workbench/client/models'
import type { CommandContext } from '../client-command.ts'
import { findByName } from '../debate/find-by-name.ts'
import { afterStart, type StartedRunOptions } from '../debate/run-debate.ts'
import { startOnce } from '../start-once.ts'
import { findRun } from './find-run.ts'
import type { ForkOptions, SeatChanges, SeatOptions } from './fork-changes.ts'
import { textOrFile } from './text-or-file.ts'

/** Starts a run that shares the first turns of another, and goes on differently. */
export async function forkRun(
  wanted: string,
  options: ForkOptions & StartedRunOptions & { readonly atTurn: number },
  context: CommandContext,
): Promise<number> {
  const { client } = context
  const [id, changes] = await Promise.all([findRun(wanted, client), changesOf(options, context)])
  const fork = {
    atTurn: options.atTurn,
    ...(Object.keys(changes).length === 0 ? {} : { changes }),
  }
  const { runId } = await startOnce((once) => client.runs.fork(id, fork, once), 'runs list', context)
  return afterStart(runId, options, context)
}

async function changesOf(
  { model, rounds, topic, context: background, seats }: ForkOptions,
  context: CommandContext,
): Promise<NonNullable<ForkRequest['changes']>> {
  const participants = await Promise.all(
    [...seats].map(async ([seat, said]) => [String(seat), await seatChanges(said, context)] as const),
  )
  return {
    ...(model === undefined ? {} : { model }),
    ...(rounds === undefined ? {} : { rounds }),
    ...(topic === undefined ? {} : { topic: await textOrFile(topic) }),
    ...(background === undefined ? {} : { context: await textOrFile(background) }),
    ...(participants.length === 0 ? {} : { participants: Object.fromEntries(participants) }),
  }
}

async function seatChanges(
  { persona, model, instructions }: SeatOptions,
  { client }: CommandContext,
): Promise<SeatChanges> {
  return {
    ...(persona === undefined
      ? {}
      : { personaId: (await findByName('persona', persona, client.personas)).id }),
    ...(model === undefined ? {} : { model }),
    ...(instructions === undefined ? {} : { instructions: await textOrFile(instructions) }),
  }
}
