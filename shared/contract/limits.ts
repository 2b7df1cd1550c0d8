/** A larger file is not read; nothing larger comes over the bridge. */
export const MAX_FILE_MB = 50;

export const MAX_FILE_BYTES = MAX_FILE_MB * 1024 * 1024;

/** A case as one file holds all versions of a report as they were handed in. */
export const MAX_BUNDLE_MB = 200;

export const MAX_BUNDLE_BYTES = MAX_BUNDLE_MB * 1024 * 1024;

/** A case that was worked on for a year is far below this; more is no case. */
export const MAX_BUNDLE_EVENTS_MB = 20;

export const MAX_BUNDLE_EVENTS = 50_000;

/** How large a file of this name may be, in megabytes. */
export const maxMbOf = (name: string): number =>
  name.toLowerCase().endsWith('.gouji') ? MAX_BUNDLE_MB : MAX_FILE_MB;
