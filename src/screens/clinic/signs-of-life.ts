/** What shows that somebody is at the device. */
export const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'input'] as const
