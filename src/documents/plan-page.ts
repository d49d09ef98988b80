import { known } from '../rules/fact'
import type { Assembled, Packet } from './assemble'
import { GUIDE } from './formats'
import type { Paper, PaperBlock } from './paper'
import { printedTitle } from './signers'
import type { Say } from './values'

/** The packet of one case and path, filled and set. */
type PlannedPacket = { readonly packet: Packet; readonly assembled: Assembled }

/**
 * One page for all cases of a person: first what is made once for the person, then the papers of each court, case by case,
 * by their printed titles, in the order of the packets.
 */
export function planPage(packets: readonly PlannedPacket[], language: string, say: Say): Paper {
  const words = (key: string) => say(`guide.plan.${key}`) ?? key
  const sheets = packets.flatMap((each) =>
    each.assembled.sheets.map(({ paper }) => ({
      paper,
      court: each.packet.filling.named['court.called'] ?? words('nowhere'),
      number: numberOf(each.packet),
      forPerson: each.packet.templates.some(
        (template) => template.kind !== 'guide' && template.id === paper.template && template.once?.for === 'person',
      ),
    })),
  )
  const own = sheets.filter(({ forPerson }) => !forPerson)
  const box = (id: string, text: string): PaperBlock => ({ id, kind: 'tick', text: [text], ticked: false, level: 0 })
  const heading = (id: string, text: string): PaperBlock => ({ id, kind: 'heading', text: [text] })
  const once = sheets.filter(({ forPerson }) => forPerson)
  const courts = [...new Set(own.map(({ court }) => court))]
  return {
    template: 'plan',
    kind: 'guide',
    title: words('title'),
    language,
    format: GUIDE,
    blocks: [
      { id: 'intro', kind: 'paragraph', level: 0, text: [words('intro')] },
      ...(once.length ? [heading('first', words('first'))] : []),
      ...once.map(({ paper }, place) => box(`once-${place}`, `${printedTitle(paper)}.`)),
      ...courts.flatMap((court, place) => {
        const there = own.filter((each) => each.court === court)
        return [
          heading(`court-${place}`, court),
          ...[...new Set(there.map(({ number }) => number))].flatMap((number, which): readonly PaperBlock[] => [
            {
              id: `case-${place}-${which}`,
              kind: 'paragraph',
              level: 0,
              text: [number === undefined ? `${words('unknown')}:` : `${words('case').replace('{{number}}', number)}:`],
            },
            ...there
              .filter((each) => each.number === number)
              .map(({ paper }, line) => box(`paper-${place}-${which}-${line}`, `${printedTitle(paper)}.`)),
          ]),
        ]
      }),
      { id: 'guide', kind: 'paragraph', level: 0, text: [words('guide')] },
    ],
  }
}

function numberOf({ filling }: Packet): string | undefined {
  const number = known(filling.charges[0]?.answers ?? {}, 'caseNumber')
  return typeof number === 'string' && number !== '' ? number : undefined
}
