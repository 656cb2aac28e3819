import { useQuery } from '@tanstack/react-query'
import { modelsQuery } from '../../api/catalogue.ts'
import { faultyProviders } from './faulty-providers.ts'

/** Stands beside the choice of a model: a provider with a fault, or that none of the models is real. */
export function ModelNote() {
  const { data } = useQuery(modelsQuery)
  const faulty = data === undefined ? [] : faultyProviders(data.providers)
  if (faulty.length > 0) {
    return faulty.map(({ name, message }) => (
      <span key={name} className="block text-failed wrap-anywhere">
        <span className="font-medium">{name}</span>: {message}
      </span>
    ))
  }
  if (data?.items.every(({ simulated }) => simulated) === true) {
    return <>Only simulated models answer here: they cost nothing and know nothing.</>
  }
  return <>Personas with a model of their own keep it.</>
}
