import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'

/** The first Python on the path, or another, for example one of a virtual environment. */
const PYTHON = process.env.ISNAD_PYTHON ?? 'python3'

const LIST_MISSING =
  'import importlib.util, sys; print(*(name for name in sys.argv[1:] if not importlib.util.find_spec(name)))'

/** Whether there is a Python with these modules. Throws where one is required (ISNAD_REQUIRE_PYTHON=1) and there is none. */
export function hasPython(...modules: readonly string[]): boolean {
  const trouble = findTrouble(modules)
  if (trouble === null) return true
  const message = `${trouble} (pip install -r test/notebooks/requirements.txt, ISNAD_PYTHON=…): tests of what Python reads`
  if (process.env.ISNAD_REQUIRE_PYTHON === '1') throw new Error(`${message} cannot run`)
  console.warn(`${message} are skipped`)
  return false
}

function findTrouble(modules: readonly string[]): string | null {
  try {
    const missing = execFileSync(PYTHON, ['-c', LIST_MISSING, ...modules], {
      encoding: 'utf8',
      stdio: 'pipe',
    })
    return missing.trim() === '' ? null : `${PYTHON} lacks ${missing.trim()}`
  } catch {
    return `${PYTHON} does not run`
  }
}

/** What a Python script prints. Throws with its errors where it fails. */
export async function runPython(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { stdout } = await promisify(execFile)(PYTHON, args, {
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', PYTHONUTF8: '1', ...env },
    maxBuffer: 64_000_000,
  })
  return stdout
}
