import {
  type ChatCompletionsServer,
  startChatCompletionsServer,
} from '@workbench/llm/testing/chat-completions-server'
import { createGates, type Gates } from './gates.ts'
import { type Stack, startStack } from './stack.ts'
import { createOrderWorkflow, type OrderWorkflow, orderScript } from './workflow-order.ts'
import { type Outside, startOutside } from './workflow-outside.ts'

/** A workbench with the workflow for orders, its models, and all that the workflow reaches. */
export interface OrderWorld {
  readonly stack: Stack
  readonly gates: Gates
  readonly models: ChatCompletionsServer
  readonly outside: Outside
  readonly workflow: OrderWorkflow
  stop(): Promise<void>
}

export async function startOrderWorld(): Promise<OrderWorld> {
  const gates = createGates()
  const models = await startChatCompletionsServer({ script: orderScript(gates) })
  const stack = await startStack({ COMPATIBLE_BASE_URL: models.baseUrl })
  const world = await withOrders({ stack, gates, models })
  return {
    ...world,
    async stop() {
      gates.openAll()
      await stack.stop()
      await models.close()
      await world.stop()
    },
  }
}

/** Adds the workflow to a workbench that is there; `stop` ends only what was added. */
export async function withOrders(there: Pick<OrderWorld, 'stack' | 'gates' | 'models'>): Promise<OrderWorld> {
  const outside = await startOutside(there.gates)
  const workflow = await createOrderWorkflow(there.stack.url, outside.host)
  return { ...there, outside, workflow, stop: () => outside.close() }
}
