import { type Command, InvalidArgumentError, Option } from 'commander'
import { ConfigError, readPort } from '../config.ts'
import { IsnadError } from '../errors.ts'
import { readDay } from '../network/read-day.ts'

/** `--lexicon DIR`, on every command that reads texts or names. */
export function lexiconOption(): Option {
  return new Option('--lexicon <directory>', "a reader's own names and words, beside the built-in ones")
}

/** `--data DIR` and `--lexicon DIR`, on every command that opens a store. */
export function addGraphOptions(command: Command): Command {
  return command
    .addOption(new Option('--data <directory>', 'where the embedded store is').default('./data'))
    .addOption(lexiconOption())
}

/** `--port N`. */
export function portOption(): Option {
  return new Option(
    '--port <number>',
    'port to listen on; 0 takes a free one (default: PORT or 4000)',
  ).argParser(orInvalid(readPort))
}

/** `--published YYYY-MM-DD`. */
export function publishedOption(): Option {
  return new Option(
    '--published <YYYY-MM-DD>',
    'day of publication, where a document does not give its own',
  ).argParser(
    orInvalid(text => {
      readDay(text, '--published')
      return text
    }),
  )
}

/** `--concurrency N`. */
export function concurrencyOption(): Option {
  const parse = (text: string) => {
    const number = /^\d{1,2}$/.test(text) ? Number(text) : 0
    if (number < 1 || number > 64) throw new ConfigError('it must be a whole number from 1 to 64')
    return number
  }
  return new Option('--concurrency <number>', 'how many texts are read at the same time')
    .default(1)
    .argParser(orInvalid(parse))
}

/** An option that takes a whole number between bounds. */
export function wholeNumberOption(flag: string, description: string, least: number, most: number): Option {
  const parse = (text: string) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
    if (number >= least && number <= most) return number
    throw new ConfigError(`it must be a whole number from ${least} to ${most}`)
  }
  return new Option(`${flag} <number>`, description).argParser(orInvalid(parse))
}

/** What cannot be read as an option's value is wrong usage to commander. */
function orInvalid<Value>(parse: (text: string) => Value): (text: string) => Value {
  return text => {
    try {
      return parse(text)
    } catch (error) {
      if (error instanceof ConfigError || error instanceof IsnadError)
        throw new InvalidArgumentError(error.message)
      throw error
    }
  }
}
