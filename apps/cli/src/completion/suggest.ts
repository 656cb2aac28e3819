import type { Command, Option } from 'commander'

/** Something that can stand where the cursor is. */
export interface Suggestion {
  readonly value: string
  readonly description: string
}

/** What a shell should offer: these, or the names of files. */
export type Offer = readonly Suggestion[] | 'files'

/** What arguments can name that a server has. */
export const namedThings = [
  'run',
  'workflow',
  'tool',
  'approval',
  'secret',
  'scenario',
  'persona',
  'experiment',
  'document',
] as const
export type NamedThing = (typeof namedThings)[number]

/** @returns those of the things that make sense for a command. */
export type SuggestNames = (thing: NamedThing, commandName: string) => Promise<readonly Suggestion[]>

/**
 * What can stand at the end of a command line.
 *
 * @param words - Everything behind the name of the program; the last is what is being typed, perhaps empty.
 */
export async function suggest(
  program: Command,
  words: readonly string[],
  suggestNames: SuggestNames,
): Promise<Offer> {
  const typed = words.at(-1) ?? ''
  const { command, position, pending } = placeAfter(program, words.slice(0, -1))
  if (pending !== null) return valuesOf(pending, typed, (thing) => suggestNames(thing, command.name()))
  const [name = '', value] = typed.split(/=(.*)/s)
  if (name.startsWith('--') && value !== undefined) {
    const option = optionNamed(command, name)
    const names = (thing: NamedThing) => suggestNames(thing, command.name())
    const offer = option === undefined ? [] : await valuesOf(option, value, names)
    return offer === 'files' ? offer : offer.map((one) => ({ ...one, value: `${name}=${one.value}` }))
  }
  if (typed.startsWith('-')) return matching(typed, optionsOf(command))
  return argumentsOf(command, position, typed, suggestNames)
}

interface Place {
  readonly command: Command
  /** How many arguments of the command are there already. */
  readonly position: number
  /** The option whose value comes next. */
  readonly pending: Option | null
}

function placeAfter(program: Command, words: readonly string[]): Place {
  let command = program
  let position = 0
  let pending: Option | null = null
  for (const word of words) {
    // Bash takes --format=md apart.
    if (word === '=') continue
    if (pending !== null) {
      pending = null
    } else if (word.startsWith('-')) {
      const option = optionNamed(command, word)
      if (option?.required || option?.optional) pending = option
    } else {
      const subcommand: Command | undefined =
        position === 0 ? command.commands.find((one) => one.name() === word) : undefined
      if (subcommand === undefined) position += 1
      else command = subcommand
    }
  }
  return { command, position, pending }
}

const optionNamed = (command: Command, name: string): Option | undefined =>
  command.options.find(({ long, short }) => name === long || name === short)

async function valuesOf(
  { argChoices, flags }: Option,
  typed: string,
  suggestNames: (thing: NamedThing) => Promise<readonly Suggestion[]>,
): Promise<Offer> {
  if (argChoices !== undefined) {
    const begun = /<\w+s>/.test(flags) ? typed.slice(0, typed.lastIndexOf(',') + 1) : ''
    return matching(
      typed,
      argChoices.map((value) => ({ value: begun + value, description: '' })),
    )
  }
  if (flags.includes('<file>')) return 'files'
  const thing = namedThings.find((one) => flags.includes(`<${one}>`))
  return thing === undefined ? [] : matching(typed, await suggestNames(thing))
}

const optionsOf = (command: Command): readonly Suggestion[] =>
  command
    .createHelp()
    .visibleOptions(command)
    .flatMap(({ long, description }) =>
      long === undefined ? [] : [{ value: long, description: description ?? '' }],
    )

async function argumentsOf(
  command: Command,
  position: number,
  typed: string,
  suggestNames: SuggestNames,
): Promise<Offer> {
  const commands =
    position > 0 || command.commands.length === 0
      ? []
      : command
          .createHelp()
          .visibleCommands(command)
          .map((one) => ({ value: one.name(), description: one.description() }))
  const own = await valuesOfArgument(command, position, typed, suggestNames)
  return own === 'files' ? own : [...matching(typed, commands), ...own]
}

async function valuesOfArgument(
  command: Command,
  position: number,
  typed: string,
  suggestNames: SuggestNames,
): Promise<Offer> {
  const { registeredArguments } = command
  const last = registeredArguments.at(-1)
  const argument = registeredArguments[position] ?? (last?.variadic ? last : undefined)
  if (argument === undefined) return []
  if (argument.name() === 'path') return 'files'
  const thing = namedThings.find((one) => argument.name().endsWith(one))
  if (thing !== undefined) return matching(typed, await suggestNames(thing, command.name()))
  return matching(
    typed,
    (argument.argChoices ?? []).map((value) => ({ value, description: '' })),
  )
}

const matching = (typed: string, suggestions: readonly Suggestion[]): readonly Suggestion[] =>
  suggestions.filter(({ value }) => value.startsWith(typed))
