// Why a file could not be written, in words.
import { reasonOf } from '../../files/discovery.js';

export function writeReason(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'it may not be written';
    case 'ENOSPC':
      return 'the disk is full';
    case 'EEXIST':
      return 'a part of its path is not a folder';
    default:
      return reasonOf(error);
  }
}
