/** Something that is done in a while, once, however often it is wanted until then. */
export class Delay {
  private timer: ReturnType<typeof setTimeout> | undefined;

  get isRunning(): boolean {
    return this.timer !== undefined;
  }

  start(wait: number, act: () => void): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      act();
    }, wait);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
