/** A finished picture: an SVG that needs nothing around it, as large as it is drawn (CSS px). */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}
