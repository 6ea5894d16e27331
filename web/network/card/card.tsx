import type { PictureEdge } from '../answers.ts'
import { useTexts } from '../page-context.ts'
import { isEntityId } from '../questions.ts'
import type { View } from '../view.ts'
import { EdgeCard } from './edge-card.tsx'
import { EntityCard } from './entity-card.tsx'
import { EventCard } from './event-card.tsx'

/** What a card can change on the page. */
export interface CardActions {
  readonly view: View
  readonly onOpen: (id: string) => void
  readonly onExpand: (id: string) => void
  readonly onCollapse: (id: string) => void
  readonly onCentre: (id: string) => void
}

/** All about the node or edge that is selected, beside the picture. */
export function Card({
  edge,
  onClose,
  ...actions
}: CardActions & { readonly edge: PictureEdge | null; readonly onClose: () => void }) {
  const texts = useTexts()
  const id = actions.view.selected ?? ''
  const about = edge !== null ? 'edge' : isEntityId(id) ? 'entity' : id.startsWith('edge-') ? null : 'event'
  return (
    <aside className="card" aria-label={texts.card}>
      <button type="button" className="close" aria-label={texts.close} onClick={onClose}>
        ×
      </button>
      {about === 'edge' && edge !== null && <EdgeCard key={id} edge={edge} {...actions} />}
      {about === 'entity' && <EntityCard key={id} id={id} {...actions} />}
      {about === 'event' && <EventCard key={id} id={id} {...actions} />}
    </aside>
  )
}
