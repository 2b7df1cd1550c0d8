import { sentence } from './sentence';

/** Places that have moved, corrected reports, the second reader, last year beside this. */
export const deskVersionMessages = {
  anchorMoved: sentence('位置已移动', 'has moved'),
  anchorLost: sentence(
    '原位置已找不到：文字或数字已变',
    'place lost: its words or numbers have changed',
  ),
} as const;
