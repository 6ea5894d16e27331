import type { Language } from '../shared/language.ts'

/** Our own words on the page, in each language. */
export const TEXTS = {
  ar: {
    name: 'إسناد',
    home: 'إسناد، صفحة البداية',
    heading: 'ساحة الأسئلة',
    examples: 'أمثلة',
    copy: 'انسخ الرابط',
    copied: 'نُسخ الرابط، وهو في شريط العنوان أيضًا.',
    inAddress: 'الرابط في شريط العنوان.',
    tooLong: 'السؤال أطول من أن يُكتب رابطًا.',
    empty: 'اكتب سؤالًا أولًا.',
    otherLanguage: 'English',
  },
  en: {
    name: 'Isnad',
    home: 'Isnad, start page',
    heading: 'Playground',
    examples: 'Examples',
    copy: 'Copy link',
    copied: 'The link is copied, and in the address bar.',
    inAddress: 'The link is in the address bar.',
    tooLong: 'The question is too long for a link.',
    empty: 'Write a question first.',
    otherLanguage: 'العربية',
  },
} as const satisfies Record<Language, Record<string, string>>
