#!/usr/bin/env node
// Plain JavaScript that old versions of Node can read: the rest needs 24, which npm installed as the package `node`.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const neededMajor = 24
// Of `eval`, 1 is a verdict.
const faultCode = process.argv[2] === 'eval' ? 3 : 1
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

if (Number(process.versions.node.split('.')[0]) >= neededMajor) {
  await import(new URL('../src/main.ts', import.meta.url).href)
} else {
  runOnInstalledNode()
}

function runOnInstalledNode() {
  const child = spawn(installedNode(), [main, ...process.argv.slice(2)], {
    stdio: 'inherit',
    // Says that it has a parent to follow: `start` stops when this process is killed.
    env: { ...process.env, WORKBENCH_LAUNCHED: 'yes' },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    process.stderr.write(`Node ${neededMajor} could not be started: ${error.message}\n`)
    process.exitCode = faultCode
  })
  child.on('exit', (code, signal) => {
    if (signal === null) return process.exit(code ?? faultCode)
    // To die of the same signal, our own handler has to go first.
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}

function installedNode() {
  try {
    const packageJson = createRequire(import.meta.url).resolve('node/package.json')
    return join(dirname(packageJson), 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  } catch {
    process.stderr.write(
      `AI Workbench needs Node ${neededMajor} or newer; this is ${process.version}. Run npm ci.\n`,
    )
    process.exit(faultCode)
  }
}
