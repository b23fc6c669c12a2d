// In development the sources run as they are: the entry of a thread whose module (its URL in workerData) is TypeScript.
import { workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
await import(workerData)
