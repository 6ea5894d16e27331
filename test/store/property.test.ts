import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSqliteStore } from '../../src/store/sqlite/create-sqlite-store.ts'
import { describeHistories } from './property.contract.ts'

describeHistories(
  'the SQLite store',
  async work => {
    const dataDirectory = await mkdtemp(join(tmpdir(), 'isnad-store-'))
    const store = createSqliteStore({ dataDirectory })
    await store.open()
    try {
      return await work(store)
    } finally {
      await store.close()
      await rm(dataDirectory, { recursive: true, force: true })
    }
  },
  60,
)
