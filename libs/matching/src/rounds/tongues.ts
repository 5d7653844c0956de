/** Who shares a language with whom, as bits. Nobody's languages known means that any will do. */
export class Tongues {
  private readonly numbers = new Map<string, number>();
  private readonly words: number;
  private readonly bits: Uint32Array;
  private readonly unknown: Uint8Array;
  /** Whether everybody shares a language with everybody, so that nothing has to be looked up. */
  readonly allShared: boolean;

  /** @param spoken what each person, and then each table, speaks */
  constructor(spoken: readonly (readonly string[])[]) {
    for (const codes of spoken) {
      for (const code of codes) if (!this.numbers.has(code)) this.numbers.set(code, this.numbers.size);
    }
    this.words = Math.max(1, Math.ceil(this.numbers.size / 32));
    this.bits = new Uint32Array(spoken.length * this.words);
    this.unknown = new Uint8Array(spoken.length);
    spoken.forEach((codes, at) => {
      this.unknown[at] = codes.length === 0 ? 1 : 0;
      for (const code of codes) {
        const number = this.numbers.get(code)!;
        this.bits[at * this.words + (number >> 5)]! |= 1 << (number & 31);
      }
    });
    const common = [...this.numbers.keys()].some((code) =>
      spoken.every((codes) => codes.length === 0 || codes.includes(code)),
    );
    this.allShared = common || this.numbers.size === 0;
  }

  share(a: number, b: number): boolean {
    if (this.allShared || this.unknown[a] || this.unknown[b]) return true;
    for (let word = 0; word < this.words; word++) {
      if (this.bits[a * this.words + word]! & this.bits[b * this.words + word]!) return true;
    }
    return false;
  }
}
