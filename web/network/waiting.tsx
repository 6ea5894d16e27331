import { useTexts } from './page-context.ts'
import type { Answer } from './use-answer.ts'

/** How a question stands that has no answer yet: that it is asked, that it takes long, or why there is none and what to do. */
export function Waiting({ answer }: { readonly answer: Omit<Answer<unknown>, 'value'> }) {
  const texts = useTexts()
  if (answer.state === 'failed')
    return (
      <div className="state" role="alert">
        <p>
          {answer.error === null || isAway(answer.error.code)
            ? texts.serverAway
            : `${texts.failed}: ${answer.error.message}`}
        </p>
        <button type="button" onClick={answer.again}>
          {texts.again}
        </button>
      </div>
    )
  return (
    <p className="state" role="status">
      {answer.state === 'slow' ? texts.slow : texts.loading}
    </p>
  )
}

function isAway(code: string): boolean {
  return code === 'UNREACHABLE' || code === 'STORE_AWAY'
}
