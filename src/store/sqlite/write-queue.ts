/** Runs tasks one after the other, in the order they came; a failed one does not stop the next. */
export class WriteQueue {
  private last: Promise<unknown> = Promise.resolve()

  run<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.last.then(task)
    this.last = result.catch(() => undefined)
    return result
  }

  /** Resolves when all tasks given so far have ended. */
  async settled(): Promise<void> {
    await this.last
  }
}
