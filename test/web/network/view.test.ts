import { describe, expect, it } from 'vitest'
import {
  centreOn,
  collapse,
  expand,
  firstView,
  formatView,
  isStarted,
  parseView,
  type View,
} from '../../../web/network/view.ts'

const FULL: View = {
  language: 'en',
  ids: ['ent-un', 'ev-0123'],
  whole: false,
  mode: 'actors',
  shape: 'table',
  types: ['PERSON'],
  roles: [],
  statuses: ['HELD', 'CANCELLED'],
  families: ['VISIT'],
  earliest: '2015-01-01',
  latest: '2015-12-31',
  selected: 'edge-0123',
  limit: 600,
}

describe('the view in an address', () => {
  it.each([FULL, firstView('ar'), firstView('en'), { ...firstView('ar'), whole: true }])(
    'is read as it was written',
    view => {
      expect(parseView(formatView(view), 'ar')).toEqual(view)
    },
  )

  it('reads well', () => {
    expect(formatView({ ...firstView('ar'), ids: ['ent-un', 'ent-oic'], earliest: '2015-01-01' })).toBe(
      '?ids=ent-un,ent-oic&from=2015-01-01&lang=ar',
    )
  })

  it('tells an empty choice, which shows nothing, from none', () => {
    expect(parseView('?roles=', 'ar').roles).toEqual([])
    expect(parseView('', 'ar').roles).toBeNull()
  })

  it('speaks the language of the reader where it names none', () => {
    expect(parseView('?ids=ent-un', 'en').language).toBe('en')
    expect(parseView('?ids=ent-un&lang=fr', 'ar').language).toBe('ar')
  })

  it.each([
    '?ids=<img onerror>,javascript:alert(1),doc-1',
    '?from=yesterday&to=2015-13-45',
    '?selected="><script>',
    '?limit=1000000&mode=cube&shape=round',
    '?types=NOTHING',
  ])('leaves out what it does not know: %s', search => {
    const view = parseView(search, 'ar')
    expect({ ...view, types: null }).toEqual(firstView('ar'))
    expect(view.types ?? []).toEqual([])
  })

  it('holds at most as many ids as the server takes, each once', () => {
    const ids = Array.from({ length: 150 }, (_, index) => `ent-${index % 120}`)
    expect(parseView(`?ids=${ids.join(',')}`, 'ar').ids).toEqual([...new Set(ids)].slice(0, 100))
  })
})

describe('steps through a network', () => {
  const view = { ...firstView('ar'), ids: ['ent-un'] }

  it('expand a node, which is then selected, and collapse it again', () => {
    const expanded = expand(view, 'ev-1')
    expect([expanded.ids, expanded.selected]).toEqual([['ent-un', 'ev-1'], 'ev-1'])
    expect(expand(expanded, 'ev-1').ids).toEqual(['ent-un', 'ev-1'])
    expect(collapse(expanded, 'ev-1').ids).toEqual(['ent-un'])
  })

  it('begin anew around a node, with its filter kept', () => {
    const moved = centreOn({ ...FULL, whole: true }, 'ent-oic')
    expect([moved.ids, moved.whole, moved.statuses]).toEqual([['ent-oic'], false, FULL.statuses])
  })

  it('have begun where there is something to draw', () => {
    expect(isStarted(firstView('ar'))).toBe(false)
    expect(isStarted(view)).toBe(true)
    expect(isStarted({ ...firstView('ar'), whole: true })).toBe(true)
  })
})
