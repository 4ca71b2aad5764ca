export interface CardFont {
  readonly file: string;
  readonly family: string;
  readonly measure: (text: string, size: number, weight: number) => number;
}

export function cardFont(): Promise<CardFont>;
