/** What stands in the file is not what this program wrote. */
export class DamagedFileError extends Error {}
