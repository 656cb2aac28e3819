import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { answerJson, startFakeApiServer } from '@workbench/client/testing/fake-api-server'
import { anExperiment } from '@workbench/core/evaluation/experiment-report/testing/an-experiment'
import { expect, onTestFinished, test } from 'vitest'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))

test('a reader that has seen enough does not turn a regression into a pass', async () => {
  const experiment = anExperiment({ verdict: 'regressed' })
  const server = await startFakeApiServer((_, response) => answerJson(response, experiment))
  onTestFinished(() => server.close())
  const env = { PATH: process.env.PATH, WORKBENCH_URL: server.url }
  const child = spawn(process.execPath, [main, 'eval', '--resume', experiment.id], { env })
  child.stdout.destroy()
  const code = await new Promise((resolve) => child.once('exit', resolve))
  expect(code).toBe(1)
})
