/** What every command says about its WORKFLOW; shell completion offers workflows where an argument has this name. */
export const workflowArgument = 'its name or its id'
