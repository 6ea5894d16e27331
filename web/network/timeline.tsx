import { type PointerEvent, useMemo, useRef, useState } from 'react'
import { formatNumber, formatTick } from './dates.ts'
import { useLanguage, useTexts } from './page-context.ts'
import type { Dates } from './questions.ts'
import { countOf } from './texts.ts'
import { type Bar, barAt, createTimeScale, placeOnAxis, SPAN_ROWS, type TimeScale } from './time-scale.ts'

/** A period, its bounds included; null is open. */
export interface Period {
  readonly earliest: string | null
  readonly latest: string | null
}

const WIDTH = 1000
const BARS_HEIGHT = 56
const ROW_HEIGHT = 6

/** Events over time: bars for those whose time is known, lines for those that lie somewhere within. A period is chosen by dragging or by two dates. */
export function Timeline({
  dates,
  period,
  onChoose,
}: {
  readonly dates: Dates
  readonly period: Period
  readonly onChoose: (period: Period) => void
}) {
  const texts = useTexts()
  const language = useLanguage()
  const scale = useMemo(() => createTimeScale(dates.events), [dates.events])
  return (
    <section className="timeline" aria-label={texts.timeline}>
      <div className="period">
        <h2>{texts.timeline}</h2>
        <DayField
          label={texts.from}
          day={period.earliest}
          onDay={earliest => onChoose({ ...period, earliest })}
        />
        <DayField label={texts.to} day={period.latest} onDay={latest => onChoose({ ...period, latest })} />
        {(period.earliest !== null || period.latest !== null) && (
          <button type="button" onClick={() => onChoose({ earliest: null, latest: null })}>
            {texts.allTime}
          </button>
        )}
        <p className="note">
          {dates.events.length < dates.total
            ? texts.firstOnly(
                formatNumber(dates.events.length, language),
                formatNumber(dates.total, language),
              )
            : countOf('event', dates.total, language)}
          {scale !== null &&
            scale.undated > 0 &&
            ` · ${texts.undated(formatNumber(scale.undated, language))}`}
        </p>
      </div>
      {scale !== null && <Histogram scale={scale} period={period} onChoose={onChoose} />}
    </section>
  )
}

function DayField({
  label,
  day,
  onDay,
}: {
  readonly label: string
  readonly day: string | null
  readonly onDay: (day: string | null) => void
}) {
  return (
    <label>
      {label}
      <input
        type="date"
        value={day ?? ''}
        min="0001-01-01"
        max="9999-12-31"
        onChange={({ target }) => {
          // While a year is being written, its first digits are a year of antiquity.
          if (target.value === '' || target.value > '1000') onDay(target.value === '' ? null : target.value)
        }}
      />
    </label>
  )
}

function Histogram({
  scale,
  period,
  onChoose,
}: {
  readonly scale: TimeScale
  readonly period: Period
  readonly onChoose: (period: Period) => void
}) {
  const texts = useTexts()
  const language = useLanguage()
  const svg = useRef<SVGSVGElement>(null)
  const [drag, setDrag] = useState<{ readonly from: Bar; readonly to: Bar } | null>(null)
  const highest = Math.max(1, ...scale.bars.map(({ count }) => count))
  // Time runs as the language does.
  const place = (at: number) => (language === 'ar' ? 1 - at : at) * WIDTH
  const box = (from: string, to: string) => {
    const [start, end] = [place(placeOnAxis(scale, from, 'start')), place(placeOnAxis(scale, to, 'end'))]
    return { x: Math.min(start, end), width: Math.max(2, Math.abs(end - start)) }
  }
  const barUnder = (event: PointerEvent) => {
    const { left = 0, width = 1 } = svg.current?.getBoundingClientRect() ?? {}
    const at = (event.clientX - left) / width
    return barAt(scale, language === 'ar' ? 1 - at : at)
  }
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    const bar = barUnder(event)
    if (bar === undefined) return
    event.currentTarget.setPointerCapture(event.pointerId)
    setDrag({ from: bar, to: bar })
  }
  const move = (event: PointerEvent) => {
    const bar = barUnder(event)
    if (drag !== null && bar !== undefined) setDrag({ ...drag, to: bar })
  }
  const end = () => {
    if (drag === null) return
    const [first, last] = drag.from.from <= drag.to.from ? [drag.from, drag.to] : [drag.to, drag.from]
    setDrag(null)
    onChoose({ earliest: first.from, latest: last.to })
  }
  const height = BARS_HEIGHT + SPAN_ROWS * ROW_HEIGHT
  const chosen = drag === null ? period : draggedPeriod(drag)
  return (
    <figure>
      <svg
        ref={svg}
        viewBox={`0 0 ${WIDTH} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={texts.timelineHint}
        onPointerDown={begin}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={() => setDrag(null)}
      >
        <title>{texts.timelineHint}</title>
        {(chosen.earliest !== null || chosen.latest !== null) && (
          <rect
            className="chosen"
            y={0}
            height={height}
            {...box(chosen.earliest ?? scale.from, chosen.latest ?? scale.to)}
          />
        )}
        {scale.bars
          .filter(({ count }) => count > 0)
          .map(({ from, to, count }) => {
            const { x, width } = box(from, to)
            const tall = (count / highest) * (BARS_HEIGHT - 4)
            return (
              <rect
                key={from}
                className="bar"
                x={x + (width - broad(width)) / 2}
                width={broad(width)}
                y={BARS_HEIGHT - tall}
                height={tall}
              />
            )
          })}
        <line className="axis" x1={0} x2={WIDTH} y1={BARS_HEIGHT} y2={BARS_HEIGHT} />
        {scale.spans.map(({ id, from, to, row }) => (
          <rect
            key={id}
            className="span"
            y={BARS_HEIGHT + 3 + row * ROW_HEIGHT}
            height={3}
            rx={1.5}
            {...box(from, to)}
          />
        ))}
      </svg>
      <figcaption>
        {ticks(scale.bars).map(({ from }) => (
          <span key={from} style={{ insetInlineStart: `${placeOnAxis(scale, from, 'start') * 100}%` }}>
            {formatTick(from, scale.unit, language)}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}

function draggedPeriod({ from, to }: { readonly from: Bar; readonly to: Bar }): Period {
  return from.from <= to.from
    ? { earliest: from.from, latest: to.to }
    : { earliest: to.from, latest: from.to }
}

/** How broad a bar is in its piece of the axis: few pieces would be walls otherwise. */
function broad(width: number): number {
  return Math.min(24, width * 0.8)
}

/** A few pieces of the axis to be named: the first and some after it. */
function ticks(bars: readonly Bar[]): readonly Bar[] {
  const step = Math.max(1, Math.ceil(bars.length / 6))
  return bars.filter((_, index) => index % step === 0)
}
