/** Names of simulated models start with this; whatever they wrote is marked wherever it shows. */
const simulatedPrefix = 'simulated:'

export const isSimulated = (model: string): boolean => model.startsWith(simulatedPrefix)
