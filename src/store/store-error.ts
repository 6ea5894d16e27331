import { IsnadError } from '../errors.ts'

/** The store did not answer (STORE_AWAY: try again later) or will never with this configuration (STORE_REFUSED). */
export class StoreError extends IsnadError {
  constructor(code: 'STORE_AWAY' | 'STORE_REFUSED', message: string, cause?: unknown) {
    super(code, message, {}, cause)
    this.name = 'StoreError'
  }
}
