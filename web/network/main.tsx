import '@fontsource-variable/noto-naskh-arabic/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import './style.css'
import { createRoot } from 'react-dom/client'
import { NetworkPage } from './network-page.tsx'

const FONTS = ['Noto Naskh Arabic Variable', 'Source Serif 4 Variable']

// A canvas draws with what is there: letters drawn before their font has come stay in another one.
await Promise.allSettled(
  FONTS.flatMap(family =>
    ['400', '600'].map(weight => document.fonts.load(`${weight} 16px "${family}"`, 'إسناد Isnad')),
  ),
)
const place = document.getElementById('network')
if (place !== null) createRoot(place).render(<NetworkPage />)
