/** How answers print on every paper of the state. The names of the eight charges are those of form TC0021. */
export const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  offense: {
    'possession-marijuana': 'possession of marijuana',
    'cultivation-marijuana': 'cultivation of marijuana',
    'pwid-marijuana': 'possession of marijuana with intent to distribute',
    'distribution-marijuana': 'distribution of marijuana',
    'possession-marijuana-subsequent': 'possession of marijuana, subsequent offense',
    'cultivation-marijuana-subsequent': 'cultivation of marijuana, subsequent offense',
    'pwid-marijuana-subsequent': 'possession of marijuana with intent to distribute, subsequent offense',
    'distribution-marijuana-subsequent': 'distribution of marijuana, subsequent offense',
    'possession-class-c-thc': 'possession of a Class C substance (tetrahydrocannabinol)',
    'possession-marijuana-pre1972': 'possession of marijuana, before July 1, 1972',
    'trafficking-marijuana': 'trafficking in marijuana',
    'school-zone-marijuana': 'drug violation near a school or park',
    'conspiracy-marijuana': 'conspiracy to violate the drug law',
    'oui-drugs': 'operating under the influence of drugs',
    // The docket's own words stand beside it, from `chargedSection`.
    'other-not-marijuana': 'charge named on the docket',
  },
  disposition: {
    convicted: 'Guilty',
    cwof_dismissed: 'Dismissed, after a continuance without a finding',
    dismissed: 'Dismissed',
    nolle_prosequi: 'Nolle prosequi',
    not_guilty: 'Not guilty',
    no_bill: 'No bill',
    no_probable_cause: 'No probable cause',
  },
  amountShownBy: {
    complaint: 'the complaint',
    police_report: 'the police report',
    lab_certificate: 'the drug certificate of the laboratory',
    several: 'the court and police papers',
  },
}

/** A charge by its name and its law. */
export const CHARGE = '{{offense}} ({{offense.section}})'

/** The same with its number on the docket, so that several charges of one section are told apart. */
export const COUNT = `count {{countNumber}}, ${CHARGE},`
