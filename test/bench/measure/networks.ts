/** A network as the browser imitates it. */
export interface Network {
  readonly name: string;
  /** The time there and back, in milliseconds. */
  readonly roundTrip: number;
  /** In kilobits a second, both ways. */
  readonly rate: number;
}

export const NETWORKS: readonly Network[] = [
  { name: 'slow 3G', roundTrip: 400, rate: 400 },
  { name: 'fast 3G', roundTrip: 150, rate: 1600 },
  { name: 'Wi-Fi', roundTrip: 28, rate: 30_000 },
];
