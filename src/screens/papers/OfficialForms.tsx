import { use, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { belongs } from '../../documents/fill'
import type { OfficialForm } from '../../documents/official-form'
import type { Jurisdiction } from '../../jurisdictions/jurisdiction'
import { Button, LinkButton } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { FilePick } from '../../ui/FilePick'
import { List, Row } from '../../ui/List'
import { Note } from '../../ui/Note'
import { OutLink } from '../../ui/OutLink'
import { ClinicDevice } from '../clinic/clinic-device'
import type { Picked } from '../keep/picked-bytes'
import { onceFor } from '../loading/once-for'
import type { Matter } from '../walk/matter'
import { fileName } from './file-names'
import { type Done, fillPicked } from './fill-picked'
import { saveCopySheet } from './save-copy-sheet'
import { saveFile } from './save-file'
import { sayFor, usePacket } from './use-packet'
import { whoseOf } from './whose'

type Filled = Extract<Done, { readonly bytes: unknown }>

/** Where they cannot be had, the list of what to write still helps. */
const formsOf = onceFor(
  async ({ official }: Jurisdiction): Promise<readonly OfficialForm[]> => (official ? official().catch(() => []) : []),
)

/** The court's own forms of the packet: where the blanks are, filling one on the device, and the list of what to write on each. */
export function OfficialForms({ matter }: { matter: Matter }) {
  const { t, i18n } = useTranslation()
  const { jurisdiction } = matter
  const discreet = use(ClinicDevice).minutes !== undefined
  const forms = use(formsOf(jurisdiction, ''))
  const [done, setDone] = useState<Done | { readonly busy: string }>()
  const [sheetFailed, setSheetFailed] = useState(false)
  const packet = usePacket(matter)
  if (!packet) return null
  const followed = packet.templates.flatMap((template) =>
    template.kind !== 'guide' && template.form && belongs(template, packet.filling) ? [template] : [],
  )
  const own = forms.filter(
    ({ papers, use, older }) =>
      use !== 'prosecutor' && !older && packet.templates.some(({ id }) => papers.includes(id)),
  )
  if (followed.length === 0) return null

  const pick = async (file: Picked | undefined) => {
    if (!file) return
    setDone({ busy: file.name })
    setDone(await fillPicked(file, forms, packet))
  }
  const whose = whoseOf(matter, discreet)
  const say = sayFor(i18n, jurisdiction.rules.id)
  const sheet = (template: (typeof followed)[number]) => {
    setSheetFailed(false)
    saveCopySheet(
      template,
      packet.filling,
      i18n.language,
      say,
      fileName(whose, discreet ? 'copy' : `copy-sheet-${template.form?.number ?? template.id}`),
      discreet ? t('name') : undefined,
    ).catch(() => setSheetFailed(true))
  }
  const saveForm = (file: string, bytes: Uint8Array<ArrayBuffer>) =>
    saveFile(fileName(whose, discreet ? 'form' : file), 'application/pdf', bytes)
  const placeText = ({ label, facts }: Filled['empty'][number]): string =>
    label ?? facts.map((fact) => say(`fact.${fact}.short`) ?? say(`guide.place.${fact}`) ?? fact).join(', ')
  const problem = done && 'problem' in done ? done : undefined
  const filled = done && 'bytes' in done ? done : undefined
  return (
    <Disclosure title={t('official.title')}>
      <p>{t('official.lead')}</p>
      {own.length > 0 && (
        <>
          <h3 className="font-bold">{t('official.get')}</h3>
          <List>
            {own.map(({ id, number, edition, name, url, use }) => (
              <Row key={id}>
                {url ? (
                  <OutLink href={url} newTab={t('newTab')}>
                    {name}
                  </OutLink>
                ) : (
                  <>
                    <b className="block">{name}</b>
                    <small className="block text-small">{t('official.noLink')}</small>
                  </>
                )}
                <small className="block text-small text-muted">{t('official.edition', { number, edition })}</small>
                {use === 'asked' && <small className="block text-small text-muted">{t('official.asked')}</small>}
              </Row>
            ))}
          </List>
          <FilePick
            id="official-file"
            label={t('official.pick')}
            button={t('official.choose')}
            name={done ? ('busy' in done ? done.busy : done.name) : t('official.noneYet')}
            error={problem && t(`official.problem.${problem.problem}`, { form: problem.form ?? '' })}
            accept="application/pdf"
            onPick={(file) => void pick(file)}
          />
          <p role="status">
            {done && 'busy' in done && t('official.filling')}
            {filled && t('official.done', { form: filled.form })}
          </p>
          {filled && (
            <>
              <Note tone="tip" title={t('official.checkTitle')}>
                {t('official.check')} {filled.attached > 0 && t('official.attached')}{' '}
                {filled.editions && t('official.older', filled.editions)}
              </Note>
              {filled.empty.length > 0 && (
                <Note tone="tip" title={t('official.emptyTitle')}>
                  <ul className="list-disc ps-5">
                    {[...new Set(filled.empty.map(placeText))].map((place) => (
                      <li key={place}>{place}</li>
                    ))}
                  </ul>
                </Note>
              )}
              <Button onClick={() => saveForm(filled.file, filled.bytes)}>{t('official.save')}</Button>
              <LinkButton onClick={() => saveForm(`${filled.file}-final`, filled.flat)}>
                {t('official.saveFlat')}
              </LinkButton>
            </>
          )}
        </>
      )}
      <h3 className="font-bold">{t('official.sheets')}</h3>
      <p>{t('official.sheetsLead')}</p>
      {followed.map((template) => (
        <LinkButton key={template.id} onClick={() => sheet(template)}>
          {t('official.saveSheet', { form: template.form?.number ?? '' })}
        </LinkButton>
      ))}
      {sheetFailed && <Note tone="error">{t('official.problem.sheet')}</Note>}
    </Disclosure>
  )
}
