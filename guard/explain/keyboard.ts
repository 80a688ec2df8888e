/** The rows of keys in both layouts. A key's neighbours are beside it and in the rows above and below. */
const LAYOUTS = [
  ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ['1234567890-', 'йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'],
]

/** Maps a key to the keys a finger may slip to, on QWERTY and on ЙЦУКЕН. */
export const KEY_NEIGHBOURS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LAYOUTS.flatMap((rows) =>
    rows.flatMap((row, y) =>
      [...row].map((key, x): [string, ReadonlySet<string>] => [
        key,
        // Each row is shifted half a key to the right of the one above it.
        new Set(
          [
            [0, -1],
            [0, 1],
            [-1, 0],
            [-1, 1],
            [1, -1],
            [1, 0],
          ].map(([dy = 0, dx = 0]) => rows[y + dy]?.[x + dx] ?? ''),
        ),
      ]),
    ),
  ),
)
