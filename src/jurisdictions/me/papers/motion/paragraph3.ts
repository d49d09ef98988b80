import { paragraph } from '../../../../documents/blocks'
import type { TemplateBlock } from '../../../../documents/template'
import { hasSeveralCharges } from '../../../../documents/verdict'
import { all, is, maybe, not, unsure } from '../../../../rules/condition'
import { laterConviction } from '../../../facts'
import { laterDeferredDismissal, olderPriorConviction, sameCaseOtherOffenses } from '../../facts'
import { hasOthers } from '../facts'

/** Only here are the printed words of the form true as they stand. */
const asPrinted = all(
  is(laterConviction, 'no'),
  is(laterDeferredDismissal, 'no'),
  is(olderPriorConviction, 'no'),
  is(sameCaseOtherOffenses, 'no'),
  not(hasSeveralCharges),
)

/** The printed words can be read as "no other conviction at all": then the words of the statute stand instead. */
export const reworded = maybe(not(asPrinted))

const OTHERS = 'Other adult criminal convictions in Maine, before that time or in this case'

/** Paragraph 3 of CR-218. */
export const paragraph3: readonly TemplateBlock[] = [
  paragraph(
    'noOthers',
    'Defendant has no other adult criminal convictions in Maine and has not had a case dismissed as the result of a deferred disposition since completing the sentence for this offense.',
    { number: '3.', when: asPrinted, confirm: 'signed' },
  ),
  paragraph(
    'noneSince',
    'Since fully satisfying the sentence for Defendant’s most recent eligible criminal conviction, Defendant has not been convicted of another crime in Maine (15 M.R.S. § 2262(3)).',
    { number: '3.', when: all(reworded, is(laterConviction, 'yes', 'no')), confirm: 'signed' },
  ),
  paragraph(
    'sinceOpen',
    'Convictions of another crime in Maine since fully satisfying the sentence for Defendant’s most recent eligible criminal conviction (15 M.R.S. § 2262(3); if none, write “none”): {{laterConviction}}',
    { number: '3.', when: unsure(laterConviction), confirm: 'signed' },
  ),
  paragraph(
    'noneDeferred',
    'Since then Defendant has not had a case dismissed as the result of a deferred disposition.',
    { level: 1, when: all(reworded, is(laterDeferredDismissal, 'no')), confirm: 'signed' },
  ),
  paragraph(
    'deferredOpen',
    'Cases dismissed since then as the result of a deferred disposition (if none, write “none”): {{laterDeferredDismissal}}',
    { level: 1, when: unsure(laterDeferredDismissal), confirm: 'signed' },
  ),
  paragraph('others', `${OTHERS}: {{otherConvictions}}`, { level: 1, when: hasOthers, confirm: 'signed' }),
  paragraph('sameCase', 'In this case Defendant was also convicted of: {{case.others}}', {
    level: 1,
    when: all(hasSeveralCharges, not(is(sameCaseOtherOffenses, 'yes'))),
    confirm: 'signed',
  }),
  paragraph('olderOpen', `${OTHERS} (if none, write “none”): {{olderPriorConviction}}`, {
    level: 1,
    when: all(unsure(olderPriorConviction), maybe(is(laterConviction, 'no')), maybe(is(sameCaseOtherOffenses, 'no'))),
    confirm: 'signed',
  }),
  paragraph('sameCaseOpen', `${OTHERS} (if none, write “none”): {{sameCaseOtherOffenses}}`, {
    level: 1,
    when: all(is(olderPriorConviction, 'no'), is(laterConviction, 'no'), unsure(sameCaseOtherOffenses)),
    confirm: 'signed',
  }),
]
