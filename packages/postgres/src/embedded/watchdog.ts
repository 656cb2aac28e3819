import { spawn } from 'node:child_process'

// Its standard input is a pipe that only the supervisor holds: end of file means that the supervisor is gone. It then
// asks for a fast shutdown, and for an immediate one when that takes longer than ten seconds.
const script = `
read -r _
kill -INT "$1"
for second in 1 2 3 4 5 6 7 8 9 10; do
  sleep 1
  kill -0 "$1" || exit 0
done
kill -QUIT "$1"
`

/**
 * Stops the process `pid` when this one dies, however it dies; a killed watchdog is replaced.
 *
 * @returns A function that calls the watchdog off.
 */
export function watchOver(pid: number): () => void {
  let isOff = false
  let kill = () => {}
  const begin = () => {
    if (isOff) return
    const watchdog = spawn('/bin/sh', ['-c', script, 'postgres-watchdog', String(pid)], {
      cwd: '/',
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
