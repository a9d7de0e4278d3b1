// The title.

/** In brackets what is set apart. */
export const name = "No Straight [Line]";
/** In brackets what is set apart. */
export const about = "Russia and Europe, [1917–1930], and\u00A0the histories that\u00A0did\u00A0not\u00A0happen";

/** How much there is to read, in words. */
export interface Size {
  readonly files: string;
  readonly minutes: string;
  /** Whether that is the whole story. */
  readonly whole: boolean;
}

export const note = ({ files, minutes, whole }: Size): string =>
  `${files.charAt(0).toUpperCase()}${files.slice(1)} files${whole ? "" : " for now"}: ${minutes} minutes. War, hunger and political killing are part of it, none of them shown. Nothing you do here leaves this device.`;

export const ways = "Begin";
export const begin = "Begin the record";
/** @param year - to which the kept reading has come */
export const resume = (year: string): string => `Continue · ${year}`;
export const whatIf = "What if…";
export const settings = "Settings";
