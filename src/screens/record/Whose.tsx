import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/format'
import { spoken } from '../../i18n/setup'
import type { Records } from '../../records/take'
import type { Day } from '../../rules/fact'
import { Actions } from '../../ui/Actions'
import { Button } from '../../ui/Button'
import { Heading } from '../../ui/Heading'
import { Note } from '../../ui/Note'
import { Stack } from '../../ui/Page'

type Props = {
  records: Records
  /** The day of birth that the person told before. */
  told: string | undefined
  onMine: (mine: { readonly born: Day | undefined; readonly client: string | undefined }) => void
  again: () => void
}

/** Whose record it is, before anything on it is taken for the person's own. */
export function Whose({ records, told, onMine, again }: Props) {
  const { t, i18n } = useTranslation('record')
  const [isForeign, setForeign] = useState(false)
  const day = (each: string) => formatDay(each, spoken(i18n))
  const people = peopleOf(records)
  const births = [...new Set(people.flatMap(({ births: days }) => days))]
  const names = [...new Set(people.flatMap((each) => each.names))]
  const [first, ...others] = names
  if (isForeign)
    return (
      <Stack key="foreign">
        <Heading>{t('whose.title')}</Heading>
        <Note tone="warn">{t('whose.notMine')}</Note>
        <Actions main={<Button onClick={again}>{t('whose.again')}</Button>} />
      </Stack>
    )
  if (records.clients.length > 1)
    return (
      <Stack key="clients">
        <Heading>{t('whose.which')}</Heading>
        {records.clients.map((client) => (
          <Button key={client} ghost onClick={() => onMine({ born: undefined, client })}>
            {client}
          </Button>
        ))}
        <Button ghost onClick={() => setForeign(true)}>
          {t('whose.no')}
        </Button>
      </Stack>
    )
  // What was told before holds; the paper is not to change it.
  const asked = told === undefined ? births : []
  return (
    <Stack key="whose">
      <Heading>{t('whose.title')}</Heading>
      <p className="wrap-anywhere">{first === undefined ? t('whose.noName') : t('whose.name', { name: first })}</p>
      {others.length > 0 && <p className="wrap-anywhere">{t('whose.others', { names: others.join('; ') })}</p>}
      {records.differs && <Note tone="warn">{t('whose.differs')}</Note>}
      {told !== undefined && births.length > 0 && !births.includes(told) && (
        <Note tone="warn">{t('whose.typed', { day: day(told) })}</Note>
      )}
      <div className="grid gap-3.5">
        {asked.map((born) => (
          <Button key={born} onClick={() => onMine({ born, client: undefined })}>
            {t('whose.yesBorn', { day: day(born) })}
          </Button>
        ))}
        {asked.length !== 1 && (
          <Button ghost={asked.length > 0} onClick={() => onMine({ born: undefined, client: undefined })}>
            {t('whose.yes')}
          </Button>
        )}
        <Button ghost onClick={() => setForeign(true)}>
          {t('whose.no')}
        </Button>
      </div>
    </Stack>
  )
}

/** The names and days of birth on each paper. */
function peopleOf({
  documents,
}: Records): readonly { readonly names: readonly string[]; readonly births: readonly Day[] }[] {
  return documents.flatMap((each) => {
    if ('problem' in each) return []
    const { name, otherNames, birthDate, otherBirthDates } = each.got.reading.person
    return [
      {
        names: [...(name === null ? [] : [name]), ...otherNames],
        births: [...(birthDate === null ? [] : [birthDate]), ...otherBirthDates],
      },
    ]
  })
}
