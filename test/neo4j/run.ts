import { once } from 'node:events'
import { startNeo4j } from './start-neo4j.ts'

/** Runs a Neo4j for a developer until Ctrl-C and prints how to reach it as environment lines. */
const { uri, user, password, stop } = await startNeo4j()
console.log(`NEO4J_URI=${uri}\nNEO4J_USER=${user}\nNEO4J_PASSWORD=${password}`)
const stayAlive = setInterval(() => undefined, 60_000)
await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
clearInterval(stayAlive)
await stop()
