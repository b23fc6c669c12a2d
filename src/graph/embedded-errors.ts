import { GraphError } from '../errors.ts'

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** An error of opening a folder, in words for somebody who does not know the engine. */
export function openError(error: unknown, where: string): GraphError {
  const message = messageOf(error)
  const cause = { cause: error }
  if (message.includes('cannot be locked'))
    return new GraphError(
      'GRAPH_LOCKED',
      'another process has this graph open (a running server or ingest)',
      where,
      'Stop that process, send the articles to the running server, or set READOUT_GRAPH to another folder.',
      cause,
    )
  if (/damag|corrupt|checksum|X002|magic/i.test(message))
    return new GraphError(
      'GRAPH_DAMAGED',
      `the files of the graph cannot be read: ${message}`,
      where,
      'Put back a copy, or move the folder away and ingest the articles again.',
      cause,
    )
  return new GraphError(
    'GRAPH_FOLDER',
    `the graph cannot be kept here: ${message}`,
    where,
    'Set READOUT_GRAPH to a folder that can be written to.',
    cause,
  )
}

/** An error of a statement. What is a GraphError already stays as it is. */
export function embeddedError(error: unknown, where: string | null): GraphError {
  if (error instanceof GraphError) return error
  const message = messageOf(error)
  const cause = { cause: error }
  if (message.includes('Constraint violation') || message.includes('UNIQUE constraint'))
    return new GraphError('GRAPH_CONSTRAINT', message, where, 'Write a node with this id only once.', cause)
  if (/No space left|os error 28|Read-only file system|os error 30/.test(message))
    return new GraphError(
      'GRAPH_FOLDER',
      message,
      where,
      'Make room on the disk or set READOUT_GRAPH to another folder.',
      cause,
    )
  if (/GRAFEO-T001|Write conflict/.test(message))
    return new GraphError('GRAPH_BUSY', 'another write touched the same facts', where, 'Try again.', cause)
  if (/GRAFEO-Q/.test(message))
    return new GraphError(
      'GRAPH_STATEMENT',
      `the graph did not take the statement: ${message}`,
      where,
      'Correct the statement or its parameters.',
      cause,
    )
  return new GraphError(
    'GRAPH_FAILED',
    `the graph failed: ${message}`,
    where,
    'Look at the message; if it stays, please report it.',
    cause,
  )
}
