import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/format'
import { spoken } from '../../i18n/setup'
import { pardonCertificate as paper } from '../../jurisdictions/federal'
import { type Answer, type Day, known } from '../../rules/fact'
import { Citations } from '../../ui/Citations'
import { List, Row } from '../../ui/List'
import { Note } from '../../ui/Note'
import { OutLink } from '../../ui/OutLink'

const conditions = ['when', 'what', 'then', 'status'] as const

type Props = {
  /** Whether there is any chance that the person is not a U.S. citizen. */
  readonly concern: Answer | undefined
  readonly today: Day
}

/** The certificate of the federal pardons. Where the person may not be a citizen, only that a lawyer comes first. */
export function PardonCertificate({ concern, today }: Props) {
  const { t, i18n } = useTranslation()
  if (concern === undefined || concern === 'unsure' || known({ concern }, 'concern') !== 'no') {
    return <Note tone="warn">{t('pardon.lawyerFirst')}</Note>
  }
  return (
    <>
      {today > paper.reviewBy && (
        <Note tone="warn">{t('outcome.stale', { day: formatDay(paper.reviewed, spoken(i18n)) })}</Note>
      )}
      <p>{t('pardon.about')}</p>
      <h3>{t('pardon.whoTitle')}</h3>
      <List>
        {conditions.map((id) => (
          <Row key={id}>{t(`pardon.who.${id}`)}</Row>
        ))}
      </List>
      <p>{t('pardon.notSure')}</p>
      <p>{t('pardon.without')}</p>
      <h3>{t('pardon.doesTitle')}</h3>
      <p>{t('pardon.does')}</p>
      <p>{t('pardon.doesNot')}</p>
      <Note tone="warn" title={t('pardon.riskTitle')}>
        {t('pardon.risk')}
      </Note>
      <h3>{t('pardon.howTitle')}</h3>
      <p>{t('pardon.district')}</p>
      <p>{t('pardon.ready')}</p>
      <p>{t('pardon.how', { form: paper.form, email: paper.email, address: paper.address })}</p>
      <p>
        <b>{t('pardon.asOf')}</b>
      </p>
      <OutLink href={paper.url} newTab={t('newTab')}>
        {t('pardon.link')}
      </OutLink>
      <Citations cites={paper.cite} newTab={t('newTab')} />
    </>
  )
}
