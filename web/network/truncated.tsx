import type { Picture } from './answers.ts'
import { formatNumber } from './dates.ts'
import { useLanguage, useTexts } from './page-context.ts'
import { LIMITS } from './view.ts'

/** What was left out of the picture and how to see it. */
export function Truncated({
  truncated,
  limit,
  onLimit,
}: {
  readonly truncated: Picture['truncated']
  readonly limit: number
  readonly onLimit: (limit: number) => void
}) {
  const texts = useTexts()
  const language = useLanguage()
  if (truncated.length === 0) return null
  const larger = LIMITS.find(other => other > limit)
  return (
    <div className="truncated" role="status">
      {truncated.map(({ reason, dropped }) => (
        <p key={reason}>{texts.cut[reason](formatNumber(dropped, language))}</p>
      ))}
      {larger !== undefined && truncated.some(({ reason }) => reason === 'LIMIT') && (
        <p>
          {texts.cutNext}{' '}
          <button type="button" className="link" onClick={() => onLimit(larger)}>
            {texts.showMore(formatNumber(larger, language))}
          </button>
        </p>
      )}
    </div>
  )
}
