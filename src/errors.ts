/**
 * The one error tree. Every error that a user may see says what went wrong, where, and what to do, and has a code that
 * does not change; `docs/errors.md` lists the codes.
 */
export abstract class ReadoutError extends Error {
  /** Stable code in capitals, such as `INPUT_EMPTY`. */
  readonly code: string
  /** The file, address or parameter that is meant, or null. */
  readonly where: string | null
  /** What the user can do about it, one sentence. */
  readonly cure: string

  constructor(code: string, what: string, where: string | null, cure: string, options?: ErrorOptions) {
    super(what, options)
    this.name = new.target.name
    this.code = code
    this.where = where
    this.cure = cure
  }

  /** One line for people: where, what, what to do. */
  get line(): string {
    return `${this.where === null ? '' : `${this.where}: `}${this.message} (${this.code}). ${this.cure}`
  }
}

/** An input that cannot be read as an article: the batch goes on without it. */
export class InputError extends ReadoutError {}

/** The graph cannot be reached, or refuses what was asked. */
export class GraphError extends ReadoutError {}

/** A setting (environment variable, option) that is not as it should be. */
export class ConfigError extends ReadoutError {}

/** A request or question whose parameters are not as they should be. */
export class RequestError extends ReadoutError {}

/** A Reading that breaks its own rules: a fault of the reader, never of the input. */
export class ReadingError extends ReadoutError {}
