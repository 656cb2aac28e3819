/** What to send, by the name of the operation: each is taken as it stands by an empty workbench. */
export const openapiExamples: Readonly<Record<string, unknown>> = {
  postPersonas: {
    name: 'Ada',
    description: 'Asks how we would know.',
    instructions: 'You reason from evidence, and say what would change your mind.',
    tags: ['engineer'],
  },
  postDebatesEstimate: inlineDebate(),
  postDebatesRun: inlineDebate(),
  postImport: {
    files: [
      { name: 'personas.json', content: '[{"name": "Grace", "instructions": "You ask what it costs."}]' },
    ],
  },
  postWorkflows: {
    name: 'Question of the week',
    trigger: { type: 'cron', schedule: '0 9 * * 1', timezone: 'Europe/Berlin' },
    steps: [
      { id: 'debate', type: 'runDebate', request: inlineDebate() },
      {
        id: 'tell',
        type: 'sendMessage',
        channel: 'log',
        text: '{{ steps.debate.output.verdict.decision }}',
      },
    ],
    enabled: false,
  },
  postWorkflowsCheck: {
    draft: {
      name: 'Sum',
      trigger: { type: 'manual' },
      steps: [{ id: 'sum', type: 'transform', expression: '1 + 1' }],
    },
  },
  postExpressionsEvaluate: { expression: '$sum([1, 2, 3])' },
}

function inlineDebate() {
  return {
    topic: 'Should we work four days a week?',
    format: 'panel',
    rounds: 2,
    participants: [
      { name: 'Ada', instructions: 'You reason from evidence.' },
      { name: 'Grace', instructions: 'You ask who pays.' },
    ],
  }
}
