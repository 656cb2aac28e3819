import { spawn } from 'node:child_process'
import { programEnvironment } from './run-program.ts'

// Its standard input is a pipe that only the supervisor holds: end of file means that the supervisor is gone. It then
// asks for a fast shutdown, and for an immediate one when that takes longer than about ten seconds.
const script = `
read -r _
kill -INT "$1"
tenths=0
while kill -0 "$1"; do
  [ $tenths -lt 100 ] || exec kill -QUIT "$1"
  sleep 0.1 || sleep 1
  tenths=$((tenths + 1))
done
`

/**
 * Stops the process `pid` when this one dies, however it dies; a killed watchdog is replaced.
 *
 * @param cluster - Only to be seen in `ps`.
 * @returns A function that calls the watchdog off.
 */
export function watchOver(pid: number, cluster: string): () => void {
  let isOff = false
  let kill = () => {}
  const begin = () => {
    if (isOff) return
    const watchdog = spawn('/bin/sh', ['-c', script, 'postgres-watchdog', String(pid), cluster], {
      cwd: '/',
      env: programEnvironment,
      // Out of reach of a terminal's Ctrl-C, which goes to the whole group.
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    watchdog.stdin.on('error', () => {})
    watchdog.on('error', () => setTimeout(begin, 1_000).unref())
    watchdog.on('exit', () => setTimeout(begin, 50).unref())
    kill = () => watchdog.kill('SIGKILL')
  }
  begin()
  return () => {
    isOff = true
    kill()
  }
}
