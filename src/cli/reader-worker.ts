import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import type { SourceDocument } from '../extract/extraction.ts'
import type { ReaderAnswer } from './create-reader-pool.ts'
import { openReading } from './open-reading.ts'

const { lexiconDirectory } = z.object({ lexiconDirectory: z.string().nullable() }).parse(workerData)
const { read } = openReading({ lexiconDirectory })

parentPort?.on('message', (source: SourceDocument) => {
  parentPort?.postMessage(answer(source))
})

function answer(source: SourceDocument): ReaderAnswer {
  try {
    return { extraction: read(source) }
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}
