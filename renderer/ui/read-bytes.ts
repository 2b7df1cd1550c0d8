import { fail, ok, type Result } from '../../shared/lib/result';

interface Unreadable {
  readonly kind: 'unreadableFile';
  /** What the browser or the system calls the reason. */
  readonly code: string;
}

/** The bytes of a file that was dropped or chosen; it may have gone meanwhile. */
export async function readBytes(
  file: Pick<File, 'arrayBuffer'>,
): Promise<Result<Uint8Array<ArrayBuffer>, Unreadable>> {
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch (cause) {
    return fail({
      kind: 'unreadableFile',
      code: cause instanceof DOMException ? cause.name : 'EIO',
    });
  }
}
