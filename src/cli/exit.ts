/** How a run over many articles ended: 0 all were read, 1 some, 2 none. */
export function exitCode(done: number, faults: number): 0 | 1 | 2 {
  return faults === 0 && done > 0 ? 0 : done > 0 ? 1 : 2
}
