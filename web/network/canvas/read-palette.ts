import type { Palette } from './palette.ts'

/** The colours that hold for an element now. */
export function readPalette(element: Element): Palette {
  // A canvas and WebGL need plain colours: the browser works out light-dark() and the like.
  const probe = document.createElement('span')
  element.append(probe)
  const read = (name: string) => {
    probe.style.color = `var(--${name})`
    return toHex(getComputedStyle(probe).color)
  }
  const palette = {
    paper: read('paper'),
    ink: read('ink'),
    faint: read('faint'),
    edge: read('edge'),
    accent: read('accent'),
    event: read('event'),
    types: {
      ORGANIZATION: read('type-organization'),
      BODY: read('type-body'),
      COUNTRY: read('type-country'),
      CITY: read('type-city'),
      REGION: read('type-region'),
      SITE: read('type-site'),
      PERSON: read('type-person'),
      GROUP: read('type-group'),
    },
  }
  probe.remove()
  return palette
}

function toHex(colour: string): string {
  const parts = colour
    .match(/[\d.]+/g)
    ?.slice(0, 3)
    .map(Number) ?? [0, 0, 0]
  return `#${parts.map(part => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}
