const FAMILIES = ['Noto Naskh Arabic Variable', 'Source Serif 4 Variable']
const WEIGHTS = ['400', '600']

/**
 * Done when the fonts of the page are there, or cannot be had: a canvas draws with what is there, and letters drawn before
 * their font has come stay in another one.
 */
export const fontsCome: Promise<unknown> = Promise.allSettled(
  FAMILIES.flatMap(family =>
    WEIGHTS.map(weight => document.fonts.load(`${weight} 16px "${family}"`, 'إسناد Isnad')),
  ),
)
