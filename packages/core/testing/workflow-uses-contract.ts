import { describe, expect, test } from 'vitest'
import { ConflictError, NotFoundError } from '../src/errors.ts'
import type { ScenarioId } from '../src/models/ids.ts'
import type { WorkflowDraft } from '../src/models/workflow.ts'
import { ownSecretName } from '../src/workflow/secret-name-of.ts'
import { aPersonaDraft, aScenarioDraft } from './builders-of-drafts.ts'
import { aWorkflowDraft } from './builders-of-workflows.ts'
import type { WorkflowsUnderTest } from './workflow-repository-contract.ts'

/** What must not go while a workflow uses it. */
export function workflowUsesContract(name: string, make: () => Promise<WorkflowsUnderTest>): void {
  describe(`${name} knows what workflows use`, () => {
    test('a scenario that a step names stays, and the conflict says whose step it is', async () => {
      const { workflows, personas, scenarios } = await make()
      const ada = await personas.create(aPersonaDraft())
      const scenario = await scenarios.create(aScenarioDraft([ada.id]))
      const naming = (scenarioId: ScenarioId): WorkflowDraft['steps'] => [
        {
          id: 'if',
          type: 'condition',
          expression: 'true',
          then: [{ id: 'debate', type: 'runDebate', request: { scenarioId } }],
        },
      ]
      const draft = aWorkflowDraft({ name: 'Uses it', enabled: false, steps: naming(scenario.id) })
      const { id } = await workflows.create(draft, null)

      const error = await scenarios.delete(scenario.id).catch((caught: unknown) => caught)
      expect(error).toBeInstanceOf(ConflictError)
      expect(error).toMatchObject({ message: expect.stringContaining('"Uses it"') })
      expect(await scenarios.get(scenario.id)).toEqual(scenario)

      await workflows.update(id, 1, aWorkflowDraft(), null)
      await scenarios.delete(scenario.id)
      await expect(scenarios.delete(scenario.id)).rejects.toThrow(NotFoundError)
    })

    test('a secret that a trigger names stays, is listed with whose trigger it is, and goes after it', async () => {
      const { workflows, secrets } = await make()
      const trigger: WorkflowDraft['trigger'] = { type: 'webhook', secret: 'HOOK' }
      const { id } = await workflows.create(aWorkflowDraft({ name: 'Hooked', enabled: false, trigger }), null)
      await secrets.put('HOOK', 'some value')
      await secrets.put('OTHER', 'some value')

      expect((await secrets.list()).map(({ name, usedBy }) => [name, usedBy])).toEqual([
        ['HOOK', [{ type: 'workflow', name: 'Hooked' }]],
        ['OTHER', []],
      ])
      const error = await secrets.delete('HOOK').catch((caught: unknown) => caught)
      expect(error).toBeInstanceOf(ConflictError)
      expect(error).toMatchObject({ message: expect.stringContaining('"Hooked"') })
      expect(await secrets.reveal(['HOOK'])).toEqual(new Map([['HOOK', 'some value']]))
      await secrets.delete('OTHER')

      await workflows.update(id, 1, aWorkflowDraft(), null)
      await secrets.delete('HOOK')
      expect(await secrets.list()).toEqual([])
    })

    test('so does the one that was made for a webhook without a name', async () => {
      const { workflows, secrets } = await make()
      const { id } = await workflows.create(aWorkflowDraft({ trigger: { type: 'webhook' } }), null)
      const own = ownSecretName(id)
      await secrets.put(own, 'some value')

      expect((await secrets.list())[0]?.usedBy).toEqual([{ type: 'workflow', name: 'Daily news' }])
      await expect(secrets.delete(own)).rejects.toThrow(ConflictError)
      await workflows.delete(id)
      await secrets.delete(own)
    })
  })
}
