import { useTranslation } from 'react-i18next'
import { LinkButton } from '../../ui/Button'
import { printedCharge } from './ChargeHead'
import type { ShownCase } from './replies'

type Props = { shown: ShownCase; title: string; checked: boolean; look: () => void }

/** A case that is not open now: checked already, or still to come. */
export function ClosedCase({ shown, title, checked, look }: Props) {
  const { t } = useTranslation('record')
  return (
    <section
      className={`flex flex-wrap items-center justify-between gap-x-3 rounded-card border px-4 py-2 ${checked ? 'border-leaf bg-leaf-tint' : 'border-line bg-card'}`}
    >
      <h2
        id={`case-${shown.at}`}
        tabIndex={-1}
        className="min-w-0 flex-[1_1_12rem] font-sans text-note font-semibold wrap-anywhere"
      >
        {checked && <span aria-hidden="true">✓ </span>}
        {title}
        <small className="block text-small font-normal text-muted">
          {checked && `${t('says.checked')}. `}
          {shown.charges.map((charge) => printedCharge(charge.read)).join('; ')}
        </small>
      </h2>
      <LinkButton onClick={look}>
        {t(checked ? 'says.look' : 'says.open')}
        <span className="sr-only">: {title}</span>
      </LinkButton>
    </section>
  )
}
