import '@fontsource-variable/noto-naskh-arabic/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import './style.css'
import { createRoot } from 'react-dom/client'
import { NetworkPage } from './network-page.tsx'

const place = document.getElementById('network')
if (place !== null) createRoot(place).render(<NetworkPage />)
