import { heightOf, type Slice } from './slice.ts';

/** A row this tall, or taller, is parted rather than moved whole to the next page; at least `LEAST_REST` must be left for it. Points. */
const TALL = 150;
const LEAST_REST = 72;

/** Deals slices out to pages `room` points high. Linear in the slices. */
export function paginate(slices: readonly Slice[], room: number): Slice[][] {
  const flow = new Flow(room);
  for (let i = 0; i < slices.length; ) {
    let end = i + 1;
    while (end < slices.length && holds(slices, end)) end++;
    flow.place(slices.slice(i, end));
    i = end;
  }
  // a page break at the very end opens no page
  if (flow.pages.length > 1 && flow.pages.at(-1)?.length === 0) flow.pages.pop();
  return flow.pages;
}

function holds(slices: readonly Slice[], at: number): boolean {
  const slice = slices[at] as Slice;
  if (slice.newPage || slices[at - 1]?.newPage) return false;
  return !slice.breakBefore || slices[at - 1]?.binds === true;
}

class Flow {
  readonly pages: Slice[][] = [[]];
  private left: number;
  private readonly room: number;

  constructor(room: number) {
    this.room = room;
    this.left = room;
  }

  /** Places slices that belong together, parting them only where no page could hold them. */
  place(group: readonly Slice[]): void {
    if (group[0]?.newPage) {
      if (!this.isFresh) this.turn(undefined);
      return;
    }
    const height = heightOf(group);
    if (this.fits(group)) {
      for (const slice of group) this.put(slice);
      return;
    }
    let end = group.length;
    while (end > 1 && (group[end - 1] as Slice).gap) end--;
    const last = group[end - 1] as Slice;
    const before = heightOf(group.slice(0, end - 1));
    if (last.split && last.height >= TALL && this.left - before >= LEAST_REST) {
      for (const slice of group.slice(0, end - 1)) this.put(slice);
      this.part(last);
      for (const gap of group.slice(end)) this.put(gap);
      return;
    }
    const first = group.find((slice) => !slice.gap) ?? group[0];
    if (!this.isFresh) this.turn(first);
    if (height <= this.left) {
      for (const slice of group) this.put(slice);
      return;
    }
    for (const slice of group) {
      if (slice.height <= this.left) this.put(slice);
      else this.part(slice);
    }
  }

  private get isFresh(): boolean {
    return this.page.length === 0;
  }

  private get page(): Slice[] {
    return this.pages.at(-1) as Slice[];
  }

  private fits(group: readonly Slice[]): boolean {
    let height = heightOf(group);
    // a gap at the end may fall over the edge, one at the top vanishes
    for (let i = group.length - 1; i > 0 && (group[i] as Slice).gap; i--)
      height -= (group[i] as Slice).height;
    if (this.isFresh && group[0]?.gap) height -= group[0].height;
    return height <= this.left + 0.01;
  }

  private part(slice: Slice): void {
    let rest = slice;
    while (rest.height > this.left + 0.01) {
      const pieces = rest.split?.(this.left);
      if (!pieces) {
        const startsHere = this.page.every((placed) => slice.heads?.includes(placed));
        if (startsHere) break;
        this.turn(rest);
        if (rest.height > this.left && !rest.split) break;
        continue;
      }
      this.put(pieces[0]);
      rest = pieces[1];
      this.turn(rest);
    }
    this.put(rest);
  }

  private put(slice: Slice): void {
    if (slice.gap && this.isFresh) return;
    this.page.push(slice);
    this.left -= slice.height;
  }

  private turn(next: Slice | undefined): void {
    this.pages.push([]);
    this.left = this.room;
    for (const head of next?.heads ?? []) this.put(head);
  }
}
