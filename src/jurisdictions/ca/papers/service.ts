import type { Blank, Caption, PaperTemplate } from '../../../documents/template'
import { all } from '../../../rules/condition'
import { agency, charged, filer, inArrest, inCase, prosecutor, sectionOnRecord } from './facts'
import { arrestCaption, caption, PLEADING } from './format'
import { judges as open } from './order'

type Served = {
  readonly id: string
  readonly title: string
  readonly papers: string
  readonly top: Caption
  readonly form?: PaperTemplate['form']
  /** The one who gets the copy, where it is not the prosecutor. */
  readonly to?: { readonly name: string; readonly address: string }
  readonly needs: readonly Blank[]
}

const PROSECUTOR = { name: '{{prosecutor.office}}', address: '{{prosecutor.address}}' }

/** Statements of CR-401, filled in and signed by the helper after serving. */
function service({ id, title, papers, top, form, to = PROSECUTOR, needs }: Served): PaperTemplate {
  return {
    id,
    kind: 'court',
    title,
    words: 'ca-service',
    ...(form && { form }),
    format: PLEADING,
    caption: top,
    needs,
    blocks: [
      { id: 'method', kind: 'heading', text: 'Method of service (only one):' },
      { id: 'personalMethod', kind: 'tick', tick: 'open', text: 'Personal service' },
      { id: 'mailMethod', kind: 'tick', tick: 'open', text: 'Mail' },
      {
        id: 'server',
        kind: 'paragraph',
        number: '1.',
        text: 'I am over the age of 18 and not a party to this action.',
      },
      { id: 'serverName', kind: 'paragraph', number: 'a.', level: 1, text: 'My name: {{long}}' },
      {
        id: 'serverAddress',
        kind: 'paragraph',
        number: 'b.',
        level: 1,
        text: 'My residence or business address: {{long}}',
      },
      { id: 'serverPhone', kind: 'paragraph', number: 'c.', level: 1, text: 'My telephone number: {{long}}' },
      { id: 'served', kind: 'paragraph', number: '2.', text: `I served a copy of the ${papers} as follows:` },
      {
        id: 'office',
        kind: 'paragraph',
        number: 'a.',
        level: 1,
        text: `Name of the person or office served: ${to.name}`,
      },
      {
        id: 'officeAddress',
        kind: 'paragraph',
        number: 'b.',
        level: 1,
        text: `Address where served: ${to.address}`,
      },
      { id: 'date', kind: 'paragraph', number: 'c.', level: 1, text: 'Date served: {{line}}' },
      {
        id: 'time',
        kind: 'paragraph',
        number: 'd.',
        level: 1,
        text: 'Time served: {{line}} {{box}} a.m. {{box}} p.m.',
      },
      open(
        'personally',
        '3a.',
        'BY PERSONAL SERVICE. I delivered the papers to the attorney; or I left them at the office of the attorney, in an envelope clearly labeled for the attorney, with a receptionist or a person in charge; or, nobody being there, I left them in a conspicuous place in the office between nine in the morning and five in the afternoon.',
      ),
      open(
        'byMail',
        '3b.',
        'BY UNITED STATES MAIL. I enclosed the papers in a sealed envelope addressed as in item 2, and:',
      ),
      open(
        'deposited',
        '(1)',
        'deposited it with the United States Postal Service, with the postage fully prepaid.',
        1,
      ),
      open(
        'collected',
        '(2)',
        'placed it for collection and mailing, following our ordinary business practice. I know that practice: mail is deposited with the Postal Service the same day, with the postage fully prepaid.',
        1,
      ),
      {
        id: 'mailedFrom',
        kind: 'paragraph',
        level: 1,
        text: 'I live or work in the county where the mailing took place. The envelope was mailed at (city and state): {{long}}',
      },
      {
        id: 'oath',
        kind: 'signature',
        by: 'server',
        text: 'I declare under penalty of perjury under the laws of the State of California that the foregoing is true and correct.',
        role: 'Signature of the person who served',
      },
    ],
  }
}

const afterConviction: readonly Blank[] = [...filer, ...inCase, sectionOnRecord, ...prosecutor]

export const prop64Service = service({
  id: 'ca-cr-401',
  title: 'PROOF OF SERVICE FOR PETITION/APPLICATION',
  papers: 'Petition/Application under Health and Safety Code section 11361.8 and its attachments',
  top: caption('(Health & Saf. Code, § 11361.8)'),
  needs: afterConviction,
  form: { number: 'CR-401', edition: 'Rev. January 1, 2024' },
})

export const dismissalService = service({
  id: 'ca-dismissal-service',
  title: 'PROOF OF SERVICE OF PETITION FOR DISMISSAL',
  papers: 'Petition for Dismissal and its attachments',
  top: caption('(Pen. Code, §§ 1203.4, 1203.4a, 1203.41, 1203.43)'),
  needs: afterConviction,
})

const SEALING = {
  papers: 'Petition to Seal Arrest and Related Records and its attachments',
  top: arrestCaption('(Pen. Code, § 851.91)'),
}

export const arrestServiceProsecutor = service({
  ...SEALING,
  id: 'ca-arrest-service-prosecutor',
  title: 'PROOF OF SERVICE OF PETITION TO SEAL ARREST (PROSECUTOR)',
  // Where no charges were filed, nobody can say who would have brought them.
  needs: [...filer, ...inArrest, ...prosecutor.map((blank) => ({ ...blank, when: all(charged, blank.when ?? all()) }))],
})

export const arrestServiceAgency = service({
  ...SEALING,
  id: 'ca-arrest-service-agency',
  title: 'PROOF OF SERVICE OF PETITION TO SEAL ARREST (ARRESTING AGENCY)',
  to: { name: '{{arrestingAgency}}', address: '{{agencyAddress}}' },
  needs: [...filer, ...inArrest, ...agency],
})
