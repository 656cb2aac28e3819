import { createSandbox } from '../src/sandbox/create-sandbox.ts'
import { attack } from './attack.ts'

// Says "running" once a tool loops that nothing but the death of its parent will end.
const sandbox = await createSandbox()
const endless = `ctx.log('running'); for (;;) {}`
void attack(sandbox, { name: 'loops', code: endless, ends: 'timeout', timeoutMs: 600_000 })
setTimeout(() => process.stdout.write('running\n'), 500)
