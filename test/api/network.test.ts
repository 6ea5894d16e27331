import { itDrawsNetworks } from './network.contract.ts'
import { openSqlite } from './start-server.ts'

itDrawsNetworks(openSqlite)
