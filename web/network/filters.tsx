import {
  ENTITY_TYPES,
  type EntityType,
  EVENT_FAMILIES,
  EVENT_STATUSES,
  type EventFamily,
  type EventStatus,
  ROLES,
  type Role,
} from '../../src/vocabulary.ts'
import { useLanguage, useTexts } from './page-context.ts'
import { COUNTED_FAMILIES, COUNTED_STATUSES, type View } from './view.ts'
import { FAMILY_WORDS, ROLE_WORDS, STATUS_WORDS, TYPE_WORDS } from './words.ts'

/** What of the network is shown: by type of actor, role, status and kind of event. */
export function Filters({
  view,
  onChange,
}: {
  readonly view: View
  readonly onChange: (change: Partial<View>) => void
}) {
  const texts = useTexts()
  const language = useLanguage()
  return (
    <div className="filters">
      <Choice<EventStatus>
        heading={texts.statuses}
        values={EVENT_STATUSES}
        usual={COUNTED_STATUSES}
        chosen={view.statuses}
        words={STATUS_WORDS[language]}
        onChoose={statuses => onChange({ statuses })}
      />
      <Choice<EventFamily>
        heading={texts.families}
        values={EVENT_FAMILIES}
        usual={COUNTED_FAMILIES}
        chosen={view.families}
        words={FAMILY_WORDS[language]}
        onChoose={families => onChange({ families })}
      />
      <Choice<EntityType>
        heading={texts.types}
        values={ENTITY_TYPES}
        usual={ENTITY_TYPES}
        chosen={view.types}
        words={TYPE_WORDS[language]}
        onChoose={types => onChange({ types })}
        dots
      />
      <Choice<Role>
        heading={texts.roles}
        values={ROLES}
        usual={ROLES}
        chosen={view.roles}
        words={ROLE_WORDS[language]}
        onChoose={roles => onChange({ roles })}
      />
      {isFiltered(view) && (
        <button type="button" onClick={() => onChange(NO_FILTER)}>
          {texts.clear}
        </button>
      )}
    </div>
  )
}

/** A view that shows what counts, of any time. */
export const NO_FILTER = {
  statuses: null,
  families: null,
  types: null,
  roles: null,
  earliest: null,
  latest: null,
} as const

/** Whether the view leaves out, or takes in, something that it would not by itself. */
export function isFiltered(view: View): boolean {
  return [view.statuses, view.families, view.types, view.roles, view.earliest, view.latest].some(
    chosen => chosen !== null,
  )
}

function Choice<Value extends string>({
  heading,
  values,
  usual,
  chosen,
  words,
  onChoose,
  dots = false,
}: {
  readonly heading: string
  readonly values: readonly Value[]
  readonly usual: readonly Value[]
  readonly chosen: readonly Value[] | null
  readonly words: Readonly<Record<Value, string>>
  readonly onChoose: (values: readonly Value[] | null) => void
  readonly dots?: boolean
}) {
  const shown = chosen ?? usual
  const toggle = (value: Value) => {
    const next = values.filter(other => (other === value) !== shown.includes(other))
    const isUsual = next.length === usual.length && next.every(other => usual.includes(other))
    onChoose(isUsual ? null : next)
  }
  return (
    <fieldset>
      <legend>{heading}</legend>
      {values.map(value => (
        <label key={value}>
          <input type="checkbox" checked={shown.includes(value)} onChange={() => toggle(value)} />
          {dots && <span className={`dot ${value.toLowerCase()}`} />}
          {words[value]}
        </label>
      ))}
    </fieldset>
  )
}
