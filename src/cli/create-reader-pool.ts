import { Worker } from 'node:worker_threads'
import type { Extraction, SourceDocument } from '../extract/extraction.ts'

/** Readers in threads of their own. */
export interface ReaderPool {
  /** What one text says; a thread reads one text at a time. */
  readonly read: (source: SourceDocument) => Promise<Extraction>
  close(): Promise<void>
}

/** What a thread answers: the extraction, or why there is none. */
export type ReaderAnswer = { readonly extraction: Extraction } | { readonly failure: string }

// The compiled file has the ending of the file it is started from.
const WORKER = new URL(
  `./reader-worker${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`,
  import.meta.url,
)

/** A pool of as many threads; null for one, since the process itself then reads as fast. */
export function createReaderPool(size: number, lexiconDirectory: string | null): ReaderPool | null {
  if (size < 2) return null
  const workers = Array.from({ length: size }, () => new Worker(WORKER, { workerData: { lexiconDirectory } }))
  const idle = [...workers]
  const waiting: ((worker: Worker) => void)[] = []
  const take = async () => idle.pop() ?? new Promise<Worker>(resolve => waiting.push(resolve))
  const give = (worker: Worker) => {
    const next = waiting.shift()
    if (next === undefined) idle.push(worker)
    else next(worker)
  }
  return {
    read: async source => {
      const worker = await take()
      try {
        return await ask(worker, source)
      } finally {
        give(worker)
      }
    },
    close: async () => {
      await Promise.all(workers.map(worker => worker.terminate()))
    },
  }
}

function ask(worker: Worker, source: SourceDocument): Promise<Extraction> {
  return new Promise((resolve, reject) => {
    const end = () => {
      worker.off('message', answered)
      worker.off('error', failed)
    }
    const answered = (answer: ReaderAnswer) => {
      end()
      if ('extraction' in answer) resolve(answer.extraction)
      else reject(new Error(answer.failure))
    }
    const failed = (error: unknown) => {
      end()
      reject(error)
    }
    worker.on('message', answered)
    worker.on('error', failed)
    worker.postMessage(source)
  })
}
