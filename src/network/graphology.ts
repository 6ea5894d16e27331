import { createRequire } from 'node:module'
import type louvainModule from 'graphology-communities-louvain'
import type forceAtlas2Module from 'graphology-layout-forceatlas2'

// Both packages are CommonJS and declare a default export that they do not have.
const load = createRequire(import.meta.url)

/** ForceAtlas2 (Jacomy et al. 2014), as graphology carries it out. */
export const forceAtlas2: typeof forceAtlas2Module.default = load('graphology-layout-forceatlas2')

/** Communities by the Louvain method (Blondel et al. 2008), as graphology carries it out. */
export const louvain: typeof louvainModule.default = load('graphology-communities-louvain')
