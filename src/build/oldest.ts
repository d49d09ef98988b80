/** The oldest browsers in which the whole page works, as the bundler writes them. They are the first with cascade layers. */
export const oldest = ['chrome99', 'firefox97', 'safari15.4']
