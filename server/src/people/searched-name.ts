/** Letters that no mark was put on, or whose mark is written out: each as one writes it without that key. */
const plainer: Readonly<Record<string, string>> = { æ: 'ae', ä: 'ae', ø: 'o', ö: 'o', đ: 'd', ŋ: 'n', ŧ: 't', ß: 'ss' };

/**
 * A text in small, plain letters, so that a search without Norwegian letters, or in the old way of writing them, finds
 * it too: «Åse», «Aase» and «ase» are the same.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æäøöđŋŧß]/g, (letter) => plainer[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('aa', 'a');

/** What a search by name looks in: written whenever a name is. */
export const searchNameOf = ({ givenName, familyName }: { givenName: string; familyName: string }): string =>
  folded(`${givenName} ${familyName}`);
