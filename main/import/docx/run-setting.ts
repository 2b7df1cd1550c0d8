import { elementsOf, type XmlElement } from '../zip/xml';

/** What a run's properties say, by itself or by a style; what they do not say is not there. */
export interface RunSetting {
  readonly hidden?: boolean;
  readonly struck?: boolean;
  readonly struckTwice?: boolean;
  /** By `w:vertAlign`. */
  readonly script?: boolean;
  /** By `w:position`. */
  readonly lifted?: boolean;
  readonly white?: boolean;
  readonly tiny?: boolean;
}

/** In half points: nobody can see it. */
const TINY = 4;

const isOff = (value: string | undefined): boolean => ['0', 'false', 'off'].includes(value ?? '1');

const READ: Readonly<Record<string, (value: string | undefined) => RunSetting>> = {
  'w:vanish': (value) => ({ hidden: !isOff(value) }),
  'w:strike': (value) => ({ struck: !isOff(value) }),
  'w:dstrike': (value) => ({ struckTwice: !isOff(value) }),
  'w:vertAlign': (value) => ({ script: value !== 'baseline' }),
  'w:position': (value) => ({ lifted: Number.parseInt(value ?? '0', 10) !== 0 }),
  'w:color': (value) => ({ white: /^f{6}$/i.test(value ?? '') }),
  'w:sz': (value) => ({ tiny: Number.parseInt(value ?? '', 10) <= TINY }),
};

export const NO_SETTING: RunSetting = {};

/** Of a `w:rPr`. */
export function runSettingOf(properties: XmlElement | null): RunSetting {
  if (!properties) return NO_SETTING;
  const said = elementsOf(properties).map(({ name, attributes }) =>
    READ[name]?.(attributes['w:val']),
  );
  return said.reduce<RunSetting>((all, each) => (each ? { ...all, ...each } : all), NO_SETTING);
}
