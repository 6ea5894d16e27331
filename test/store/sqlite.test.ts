import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSqliteStore } from '../../src/store/sqlite/create-sqlite-store.ts'
import { describeGraphStore } from './graph-store.contract.ts'

describeGraphStore('the SQLite store', async () => {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'isnad-store-'))
  return {
    open: async () => {
      const store = createSqliteStore({ dataDirectory })
      await store.open()
      return store
    },
    end: () => rm(dataDirectory, { recursive: true, force: true }),
  }
})

describe('the data folder of the SQLite store', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'isnad-store-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  it('is made when it is missing', async () => {
    const store = createSqliteStore({ dataDirectory: join(folder, 'a/b') })
    await store.open()
    expect(await store.isReady()).toBe(true)
    await store.close()
  })

  it('is named when it cannot be made', async () => {
    await writeFile(join(folder, 'file'), '')
    const dataDirectory = join(folder, 'file/data')
    await expect(createSqliteStore({ dataDirectory }).open()).rejects.toMatchObject({
      code: 'STORE_REFUSED',
      message: expect.stringContaining(dataDirectory),
    })
  })

  it('is named when it holds another file under the name of the database', async () => {
    await writeFile(join(folder, 'isnad.db'), 'no database at all, but long enough '.repeat(200))
    await expect(createSqliteStore({ dataDirectory: folder }).open()).rejects.toMatchObject({
      code: 'STORE_REFUSED',
      message: expect.stringContaining(join(folder, 'isnad.db')),
    })
  })

  it('is not ready before it is opened', async () => {
    const store = createSqliteStore({ dataDirectory: folder })
    expect(await store.isReady()).toBe(false)
    await expect(store.version()).rejects.toMatchObject({ code: 'STORE_AWAY' })
  })
})
