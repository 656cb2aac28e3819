import { Command } from 'commander'
import { type Shell, shells } from '../completion/shell-scripts.ts'

const help = `
Examples:
  source <(npx workbench completion bash)                                         now, in this shell
  echo 'source <(npx --prefix ~/ai-workbench workbench completion zsh)' >> ~/.zshrc
  npx workbench completion fish > ~/.config/fish/completions/workbench.fish

It completes the word "workbench", so that has to be a command: a link to bin/workbench.js, or
alias workbench='npx --prefix ~/ai-workbench workbench'. Runs are offered while a server answers.`

/** `workbench completion` */
export function completionCommand(): Command {
  const completion = new Command('completion')
    .description('print a script that completes commands, options and runs in a shell')
    .addHelpText('after', help)
  return completion
    .addArgument(completion.createArgument('<shell>', 'which shell').choices(shells))
    .action(async (shell: Shell) => {
      const { shellScript } = await import('../completion/shell-scripts.ts')
      process.stdout.write(shellScript(shell, [process.execPath, process.argv[1] ?? 'workbench']))
    })
}
