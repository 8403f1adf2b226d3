/** A graph as zxcvbn-ts reads it: to each sign the keys around its key, in fixed directions, `null` where there is none. */
export type KeyboardGraph = Record<string, (string | null)[]>;

/**
 * The Danish keyboard (DS/ISO 9995, as PCs have it): each key without and with shift. A row stands half a key to the right
 * of the one above, and the fourth begins with the key left of `z` that American keyboards lack.
 */
const rows = [
  ['½§', '1!', '2"', '3#', '4¤', '5%', '6&', '7/', '8(', '9)', '0=', '+?', '´`'],
  ['', 'qQ', 'wW', 'eE', 'rR', 'tT', 'yY', 'uU', 'iI', 'oO', 'pP', 'åÅ', '¨^'],
  ['', 'aA', 'sS', 'dD', 'fF', 'gG', 'hH', 'jJ', 'kK', 'lL', 'æÆ', 'øØ', "'*"],
  ['<>', 'zZ', 'xX', 'cC', 'vV', 'bB', 'nN', 'mM', ',;', '.:', '-_'],
];

const keypadRows = [
  ['', '/', '*', '-'],
  ['7', '8', '9', '+'],
  ['4', '5', '6', ''],
  ['1', '2', '3', ''],
  ['', '0', ',', ''],
];

/** Left, above left, above right, right, below right, below left, in columns and rows of a slanted board. */
const slanted = [
  [-1, 0],
  [0, -1],
  [1, -1],
  [1, 0],
  [0, 1],
  [-1, 1],
] as const;

/** The eight around a key of a square board, from the left and clockwise. */
const square = [
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
] as const;

function graphOf(board: readonly (readonly string[])[], directions: readonly (readonly [number, number])[]) {
  const graph: KeyboardGraph = {};
  for (const [y, row] of board.entries()) {
    for (const [x, key] of row.entries()) {
      const around = directions.map(([dx, dy]) => board[y + dy]?.[x + dx] || null); // '' is no key either
      for (const sign of key) graph[sign] = around;
    }
  }
  return graph;
}

/** Named as zxcvbn-ts wants it: a name with `keypad` has no shift. */
export const adjacencyGraphs: Record<string, KeyboardGraph> = {
  'qwerty-da': graphOf(rows, slanted),
  'keypad-da': graphOf(keypadRows, square),
};
