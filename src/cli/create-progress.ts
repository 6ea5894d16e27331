/** A line on a terminal that tells how far a command is. */
export interface Progress {
  tell(words: string): void
  /** Takes the line away. */
  end(): void
}

const INTERVAL = 100

/** Progress on standard error, at most ten times a second; silent where standard error is no terminal. */
export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { tell: () => {}, end: () => {} }
  let last = 0
  return {
    tell: words => {
      const now = performance.now()
      if (now - last < INTERVAL) return
      last = now
      stream.write(`\r\u001b[K${words}`)
    },
    end: () => {
      stream.write('\r\u001b[K')
    },
  }
}
