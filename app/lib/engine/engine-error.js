/** A reason why the database cannot start, in words that tell the reader what to do. */
export class EngineError extends Error {
  /**
   * @param {string} message plain Dutch
   * @param {{ retry?: boolean }} [options] retry: another attempt may well succeed
   */
  constructor(message, { retry = false } = {}) {
    super(message);
    this.name = 'EngineError';
    this.retry = retry;
  }
}
