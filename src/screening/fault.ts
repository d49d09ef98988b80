/** Why a conviction was not decided: what its rows say cannot be, or does not name one crime. */
export type Fault =
  | 'row_torn'
  | 'wrong_number_of_cells'
  | 'cell_too_long'
  | 'one_key_two_people'
  | 'rows_not_together'
  | 'birth_unreadable'
  | 'day_unreadable'
  | 'day_order_unclear'
  | 'no_conviction_day'
  | 'before_birth'
  | 'under_ten'
  | 'before_offense'
  | 'before_arrest'
  | 'in_the_future'
  | 'parts_differ'
  | 'outcome_unknown'
  | 'no_section'
  | 'section_unclear'
  | 'section_not_yet_law'
  | 'section_of_another_state'
  | 'several_crimes'
  | 'crime_not_certain'
  | 'crime_behind_unknown'

/** A cell longer than this is no name, no charge and no date. */
export const LONGEST_CELL = 10_000
