import { Command } from 'commander'

/** What the scripts of `workbench completion` ask for. */
export function completeCommand(program: () => Command): Command {
  return new Command('__complete').argument('[words...]').action(async (words: string[]) => {
    const [{ suggest }, { createSuggestNames }, { offerText }] = await Promise.all([
      import('../completion/suggest.ts'),
      import('../completion/suggest-names.ts'),
      import('../completion/offer-text.ts'),
    ])
    const offer = await suggest(program(), words, createSuggestNames(process.env, Date.now))
    process.stdout.write(offerText(offer))
  })
}
