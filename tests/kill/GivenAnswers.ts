/** What somebody gave, place by place, how far the page has acknowledged it, and what a kill has left of it. */

/** One part of one answer; the value is the name of the choice, or the text, empty where there is none. */
export interface PlacedValue {
  readonly place: string;
  readonly value: string;
}

export interface Remains {
  /** Older than what was acknowledged. */
  readonly lost: readonly string[];
  /** What nobody gave. */
  readonly torn: readonly string[];
  /** How long before the kill the first text was typed that is not there; 0 if all of it is. */
  readonly lostTypingMs: number;
}

/** The values of one place since the last kill. */
interface Course {
  /** In the order in which they were given; the first was there before. */
  readonly given: { readonly value: string; readonly atMs: number }[];
  /** Rank of the latest that the page has acknowledged. */
  acknowledged: number;
}

export const placeOf = (
  part: 'choice' | 'note',
  questionId: string,
  partnerId: string | null,
): string => [part, questionId, ...(partnerId === null ? [] : [partnerId])].join(' ');

export class GivenAnswers {
  /** How many values the page has acknowledged, each counted once. */
  acknowledgedCount = 0;
  /** What the page called stored and nobody had given, or what it took back. */
  readonly strange: string[] = [];
  readonly #courses = new Map<string, Course>();

  /** To be called before the key is pressed. The value must be none of `open(place)`. */
  give({ place, value }: PlacedValue): void {
    this.#courseOf(place).given.push({ value, atMs: performance.now() });
  }

  /** What may stand in the database: the latest acknowledged value, and those given after it. */
  open(place: string): string[] {
    const { given, acknowledged } = this.#courseOf(place);
    return given.slice(acknowledged).map(({ value }) => value);
  }

  /** The page shows these values while it says « Enregistré ». */
  acknowledge(shown: readonly PlacedValue[]): void {
    for (const { place, value } of shown) {
      const course = this.#courseOf(place);
      const rank = this.open(place).indexOf(value);
      if (rank === -1) this.strange.push(`« ${value} » is shown as stored: ${this.#told(place)}`);
      else if (rank > 0) {
        course.acknowledged += rank;
        this.acknowledgedCount += 1;
      }
    }
  }

  /** Compares with what is stored, and goes on from there. */
  compare(stored: ReadonlyMap<string, string>, killedAtMs: number): Remains {
    const lost: string[] = [];
    const torn: string[] = [];
    let lostTypingMs = 0;
    for (const place of new Set([...this.#courses.keys(), ...stored.keys()])) {
      const value = stored.get(place) ?? '';
      const { given, acknowledged } = this.#courseOf(place);
      const told = `« ${value} » is stored: ${this.#told(place)}`;
      const rank = this.open(place).indexOf(value);
      if (rank !== -1) {
        const missing = given[acknowledged + rank + 1];
        if (missing && place.startsWith('note'))
          lostTypingMs = Math.max(lostTypingMs, killedAtMs - missing.atMs);
      } else if (given.some((earlier) => earlier.value === value)) lost.push(told);
      else torn.push(told);
      this.#courses.set(place, { given: [{ value, atMs: killedAtMs }], acknowledged: 0 });
    }
    return { lost, torn, lostTypingMs };
  }

  #courseOf(place: string): Course {
    const course = this.#courses.get(place) ?? {
      given: [{ value: '', atMs: 0 }],
      acknowledged: 0,
    };
    this.#courses.set(place, course);
    return course;
  }

  #told(place: string): string {
    const [acknowledged, ...later] = this.open(place).map((value) => `« ${value} »`);
    return `${place}, acknowledged ${acknowledged}, then given ${later.join(', ') || 'nothing'}`;
  }
}
