/** All but tab and line ends. */
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/g;

/**
 * Every character stands where it stood, but control characters become spaces: they mean nothing in a report, and
 * neither the window nor the PDF can show them.
 */
export const replaceControls = (text: string): string => text.replace(CONTROLS, ' ');
