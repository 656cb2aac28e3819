import { answerJson, startFakeApiServer } from '@workbench/client/testing/fake-api-server'
import { afterEach, expect, test } from 'vitest'
import { runCommand } from '../../testing/run-command.ts'
import { listFormats } from './list-formats.ts'
import { listModels } from './list-models.ts'

const delphi = {
  id: 'delphi',
  name: 'Delphi',
  summary: 'Experts estimate on a scale.',
  visibility: 'Each sees its own.',
  callFormula: 'n·r',
  participants: { min: 3, max: 50 },
  rounds: { default: 3, max: 4, meaning: 'Estimates.' },
  source: 'RAND',
  stopRule: 'After its rounds.',
  takesPeople: true,
  options: {
    properties: {
      scaleMin: { description: 'The least value.', default: null },
      verdict: { description: 'Who decides.', enum: ['poll', 'none'], default: 'poll' },
    },
  },
}
const models = {
  defaultModel: 'acme:large',
  items: [
    {
      id: 'acme:large',
      description: 'Large',
      contextWindow: 8000,
      price: { inputUsdPerMillion: 1, outputUsdPerMillion: 2 },
    },
    { id: 'acme:new', description: 'New', contextWindow: null, price: null },
  ],
  providers: [{ name: 'zenith', state: 'off', message: null, howToTurnOn: 'Set ZENITH_API_KEY.' }],
}

let close = async () => {}
afterEach(() => close())

async function aCatalog() {
  const server = await startFakeApiServer(({ path }, response) =>
    answerJson(response, path === '/models' ? models : { items: [delphi], nextCursor: null }),
  )
  close = server.close
  return server
}

test('models are lines with their prices; what is not known is a dash', async () => {
  const { url } = await aCatalog()
  const { out, errors } = await runCommand(url, (context) => listModels({ json: false }, context))
  expect(out).toBe('acme:large\t8000\t1\t2\tLarge\nacme:new\t-\t-\t-\tNew\n')
  expect(errors).toBe('')
})

test('a terminal also says which is taken when none is named, and how to turn on others', async () => {
  const { url } = await aCatalog()
  const command = (context: Parameters<typeof listModels>[1]) => listModels({ json: false }, context)
  const { out, errors } = await runCommand(url, command, { isInteractive: true })
  expect(out).toMatch(/acme:large.*default/)
  expect(out.match(/default/g)).toHaveLength(1)
  expect(errors).toContain('zenith: Set ZENITH_API_KEY.')
})

test('formats are lines; one is shown with what --option can set', async () => {
  const { url } = await aCatalog()
  const list = await runCommand(url, (context) => listFormats(undefined, { json: false }, context))
  expect(list.out).toBe('delphi\tExperts estimate on a scale.\n')
  const one = await runCommand(url, (context) => listFormats('delphi', { json: false }, context))
  expect(one.out).toMatch(/Seats +3 to 50, people too\n/)
  expect(one.out).toContain('scaleMin: The least value.\n')
  expect(one.out).toContain('verdict: Who decides. One of poll, none. Default "poll".\n')
})

test('a format that the server does not have is wrong usage, and those there are are named', async () => {
  const { url } = await aCatalog()
  const { code, errors } = await runCommand(url, (context) => listFormats('oxford', { json: false }, context))
  expect(code).toBe(2)
  expect(errors).toContain('There are: delphi.')
})
