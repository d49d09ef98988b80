import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { factKey, optionKey } from '../../i18n/keys'
import { lawWords } from '../../i18n/law'
import { citizenshipConcern } from '../../jurisdictions/facts'
import { type Answer, type Day, valueIn } from '../../rules/fact'
import { RadioList } from '../../ui/RadioList'
import { PardonCertificate } from '../federal/PardonCertificate'

/** Asks about citizenship before it says more of the federal pardons. The answer stays on this screen. */
export function AskFirst({ said, today }: { said: Answer | undefined; today: Day }) {
  const { t, i18n } = useTranslation()
  const [concern, setConcern] = useState(said)
  const law = lawWords(i18n, 'facts')
  const options = ['no', 'yes', 'unsure'].map((value) => ({
    value,
    label: law(optionKey(citizenshipConcern.id, value)) ?? t('value.unsure'),
  }))
  return (
    <>
      <fieldset className="grid gap-3">
        <legend className="pb-3 font-semibold">{law(factKey(citizenshipConcern.id, 'ask'))}</legend>
        <RadioList
          name="concern"
          options={options}
          value={concern === 'unsure' ? concern : String(valueIn(concern) ?? '')}
          onChange={(value) => setConcern(value === 'unsure' ? 'unsure' : { value })}
        />
      </fieldset>
      <div role="status" className="grid gap-3">
        {concern !== undefined && <PardonCertificate concern={concern} today={today} />}
      </div>
    </>
  )
}
