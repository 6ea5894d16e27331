import { IsnadError } from '../errors.ts'

/** A row of a sheet as it comes back: what was judged, and how. */
export interface JudgedRow {
  readonly what: string
  /** Null: not judged. */
  readonly judgement: 'RIGHT' | 'WRONG' | 'UNSURE' | null
}

const JUDGEMENTS: Readonly<Record<string, NonNullable<JudgedRow['judgement']>>> = {
  y: 'RIGHT',
  yes: 'RIGHT',
  right: 'RIGHT',
  true: 'RIGHT',
  1: 'RIGHT',
  n: 'WRONG',
  no: 'WRONG',
  wrong: 'WRONG',
  false: 'WRONG',
  0: 'WRONG',
  '?': 'UNSURE',
  unsure: 'UNSURE',
}

/**
 * The judgements in the text of a sheet, as a spreadsheet wrote it: with or without byte order mark, between commas,
 * semicolons or tabs. Throws ARGUMENT_INVALID with the line where a column is missing or a judgement is not understood.
 */
export function readSheet(text: string): readonly JudgedRow[] {
  const content = text.replace(/^\ufeff/, '')
  const records = parseRecords(content, delimiterOf(content))
  const [header, ...rows] = records
  const columnAt = (name: string) => {
    const at = header?.cells.indexOf(name) ?? -1
    if (at < 0) throw invalid(`The sheet has no column "${name}"; give one that isnad sample wrote.`)
    return at
  }
  const [what, judgement] = [columnAt('what'), columnAt('judgement')]
  return rows
    .filter(({ cells }) => cells.some(cell => cell !== ''))
    .map(({ cells, line }) => ({
      what: cells[what] ?? '',
      judgement: readJudgement(cells[judgement] ?? '', line),
    }))
}

function readJudgement(cell: string, line: number): JudgedRow['judgement'] {
  const written = cell.trim().toLowerCase()
  if (written === '') return null
  const judgement = JUDGEMENTS[written]
  if (judgement !== undefined) return judgement
  throw invalid(`Line ${line}: "${cell}" is no judgement; write y (right), n (wrong), ? (unsure) or nothing.`)
}

function invalid(message: string): IsnadError {
  return new IsnadError('ARGUMENT_INVALID', message, { argument: 'score' })
}

/** The one of the usual delimiters that the first line holds most of. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split(/\r?\n/, 1)
  const count = (delimiter: string) => header.split(delimiter).length
  return [',', ';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best))
}

interface SheetRecord {
  readonly cells: readonly string[]
  /** At which it begins, from 1. */
  readonly line: number
}

/** Records of delimited text (RFC 4180): cells in double quotes may hold delimiters, line ends and doubled quotes. */
function parseRecords(text: string, delimiter: string): readonly SheetRecord[] {
  const records: SheetRecord[] = []
  let cells: string[] = []
  let cell = ''
  let isQuoted = false
  let [line, begin] = [1, 1]
  const endCell = () => {
    cells.push(cell)
    cell = ''
  }
  const endRecord = () => {
    endCell()
    records.push({ cells, line: begin })
    cells = []
    begin = line
  }
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? ''
    if (letter === '\n') line += 1
    if (isQuoted) {
      if (letter !== '"') cell += letter
      else if (text[at + 1] === '"') {
        cell += letter
        at += 1
      } else isQuoted = false
    } else if (letter === '"' && cell === '') isQuoted = true
    else if (letter === delimiter) endCell()
    else if (letter === '\n') endRecord()
    else if (letter !== '\r') cell += letter
  }
  if (cell !== '' || cells.length > 0) endRecord()
  return records
}
