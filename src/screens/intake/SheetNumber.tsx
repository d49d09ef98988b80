import { use } from 'react'
import { useTranslation } from 'react-i18next'
import type { Law } from '../../rules/decision'
import { ClinicDevice } from '../clinic/clinic-device'
import { DeskHere } from '../desk/desk-here'
import { sheetNumber } from './sheet-parts'

/** Where the question stands on the printed sheet: at a clinic, where a filled sheet may lie beside the screen. */
export function SheetNumber({ law, fact }: { law: Law; fact: string }) {
  const { t } = useTranslation()
  const isClinic = use(ClinicDevice).minutes !== undefined
  const isDesk = use(DeskHere).desk !== undefined
  const number = isClinic || isDesk ? sheetNumber(law, fact) : undefined
  return number === undefined ? null : <p className="text-tiny text-muted">{t('intakeNumber', { number })}</p>
}
