import type app from '../../locales/en/app.json'
import type desk from '../../locales/en/desk.json'
import type how from '../../locales/en/how.json'
import type record from '../../locales/en/record.json'
import type screening from '../../locales/en/screening.json'
import type start from '../../locales/en/start.json'

// Only the chrome is typed; the words of law are computed from ids and held by a test.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    fallbackNS: 'start'
    resources: {
      app: typeof app
      desk: typeof desk
      how: typeof how
      record: typeof record
      screening: typeof screening
      start: typeof start
    }
  }
}
