export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/**
 * The script that makes a shell ask this program what can come next.
 *
 * @param command - The words that start this program, e.g. Node's path and the script's: names of files, not looked
 *   up again when somebody presses Tab, so that the same version answers.
 */
export const shellScript = (shell: Shell, command: readonly string[]): string =>
  scripts[shell]([...command, '__complete', '--'].map((word) => quoted(word, shell)).join(' '))

const quoted = (word: string, shell: Shell): string => {
  // In fish's single quotes a backslash escapes; in the others' nothing does.
  if (shell === 'fish') return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  return `'${word.replaceAll("'", `'\\''`)}'`
}

const scripts: Readonly<Record<Shell, (ask: string) => string>> = {
  // Bash 3.2, which macOS has, knows neither mapfile nor compopt.
  bash: (ask) => `# workbench completion for bash. Put into ~/.bashrc:
#   source <(npx workbench completion bash)
_workbench() {
  local IFS=$'\\n' tab=$'\\t' line current="\${COMP_WORDS[COMP_CWORD]}"
  [[ "$current" == '=' ]] && current=''
  COMPREPLY=()
  while read -r line; do
    if [[ "$line" == ':files' ]]; then
      compopt -o filenames 2>/dev/null
      COMPREPLY=($(compgen -f -- "$current"))
      return
    fi
    COMPREPLY+=("\${line%%$tab*}")
  done < <(${ask} "\${COMP_WORDS[@]:1:COMP_CWORD-1}" "$current" 2>/dev/null)
}
complete -F _workbench workbench
`,
  zsh: (ask) => `#compdef workbench
# workbench completion for zsh. Put into ~/.zshrc, after compinit:
#   source <(npx workbench completion zsh)
_workbench() {
  local line tab=$'\\t'
  local -a found
  for line in "\${(@f)$(${ask} "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -z "$line" ]] && continue
    if [[ "$line" == ':files' ]]; then
      _files
      return
    fi
    # _describe parts value and description at the first colon.
    if [[ "$line" == *$tab* ]]; then
      found+=("\${\${line%%$tab*}//:/\\\\:}:\${line#*$tab}")
    else
      found+=("\${line//:/\\\\:}")
    fi
  done
  (( \${#found} )) && _describe 'workbench' found
}
compdef _workbench workbench
`,
  fish: (ask) => `# workbench completion for fish. Put into ~/.config/fish/config.fish:
#   npx workbench completion fish | source
function __workbench_complete
  set -l words (commandline -opc)
  set -l current (commandline -ct)
  set -l lines (${ask} $words[2..-1] "$current" 2>/dev/null)
  if test "$lines" = ':files'
    __fish_complete_path "$current"
  else
    printf '%s\\n' $lines
  end
end
complete -c workbench -f -a '(__workbench_complete)'
`,
}
