import { useTranslation } from 'react-i18next'
import { optionKey } from '../../i18n/keys'
import type { Jurisdiction } from '../../jurisdictions/jurisdiction'
import { RadioList } from '../../ui/RadioList'
import { useLawWords } from '../loading/use-law-words'
import type { Reply } from './replies'

type Props = {
  name: string
  offenses: readonly string[]
  jurisdiction: Jurisdiction
  reply: Reply | undefined
  say: (reply: Reply) => void
}

/** The crimes that a count can be, where the record fits several. */
export function Crime({ name, offenses, jurisdiction, reply, say }: Props) {
  const { t } = useTranslation('record')
  const { t: app } = useTranslation()
  const { law } = useLawWords(jurisdiction.rules.id)
  const said = typeof reply === 'object' ? reply.answer : undefined
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="mb-2 font-semibold">{t('says.which')}</legend>
      <RadioList
        name={name}
        value={said === undefined ? '' : said === 'unsure' ? 'unsure' : 'value' in said ? String(said.value) : ''}
        onChange={(pick) => say({ answer: pick === 'unsure' ? 'unsure' : { value: pick } })}
        options={[
          ...offenses.map((id) => ({
            value: id,
            label: law(optionKey('offense', id)) ?? id,
            note: jurisdiction.rules.offenses.find((each) => each.id === id)?.section,
          })),
          { value: 'unsure', label: app('value.unsure') },
        ]}
      />
    </fieldset>
  )
}
